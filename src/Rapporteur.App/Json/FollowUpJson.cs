using System.Text.Json;
using Rapporteur.Core.Reading;

namespace Rapporteur.App.Json;

/// <summary>What <c>read --json</c> prints of follow-up, corrigenda and general comments: always last, and only where there is any.</summary>
internal static class FollowUpJson
{
    /// <summary>Assessments, the follow-up they belong to, corrections, and the facts of a general comment.</summary>
    public static void Write(Utf8JsonWriter json, DocumentReading reading)
    {
        ReadingMoreJson.Some(json, "assessments", reading.Assessments, Assessment);
        ReadingMoreJson.Some(json, "followUps", reading.FollowUps, Round);
        if (reading.Corrects is { } corrected)
        {
            json.WriteString("corrects", corrected.Text);
        }

        ReadingMoreJson.Some(json, "corrections", reading.Corrections, Correction);
        if (reading.Comment is { } comment)
        {
            json.WriteStartObject("comment");
            json.Strings("numbers", comment.Numbers);
            json.WriteString("year", comment.Year);
            json.Strings("articles", comment.Articles);
            json.WriteEndObject();
        }
    }

    /// <summary>The document that a reply answers, and the words it quotes.</summary>
    public static void ReplyTail(Utf8JsonWriter json, ReplyUnit unit)
    {
        if (unit.Answers is { } answered)
        {
            json.WriteString("answers", answered.Text);
        }

        if (unit.Quoted is { } quoted)
        {
            json.WriteString("quoted", quoted);
        }
    }

    private static void Assessment(Utf8JsonWriter json, AssessmentUnit unit)
    {
        json.WriteString("path", unit.Path);
        json.WriteString("part", unit.Part);
        json.WriteString("grade", unit.Grade);
        json.WriteString("scheme", unit.Scheme);
        json.WriteString("words", unit.Words);
        json.Number("page", unit.Page);
        json.Span("span", unit.Span);
        json.WriteString("state", unit.State?.Value);
        json.WriteString("assessed", unit.Assessed?.Text);
        json.WriteString("paragraph", unit.Paragraph);
    }

    private static void Round(Utf8JsonWriter json, FollowUpRound round)
    {
        json.WriteString("state", round.State?.Value);
        json.WriteString("assessed", round.Assessed?.Text);
        json.WriteString("reply", round.Reply?.Text);
        json.Date("replyDate", round.ReplyDate);
        json.Strings("others", round.Others);
        json.Strings("askedAgain", round.AskedAgain);
        json.WriteString("nextStep", round.NextStep);
    }

    private static void Correction(Utf8JsonWriter json, PrintedCorrection correction)
    {
        json.WriteString("place", correction.Place);
        json.WriteString("paragraph", correction.Paragraph);
        json.WriteString("kind", correction.Kind);
        json.WriteString("old", correction.Old);
        json.WriteString("new", correction.New);
        json.Number("page", correction.Page);
        json.Span("span", correction.Span);
    }
}
