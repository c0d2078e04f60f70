using System.Text.Json;
using Rapporteur.Core.Reading;

namespace Rapporteur.App.Json;

/// <summary>What only summary records have, behind the contract's keys: the meeting and who spoke.</summary>
internal static class MeetingJson
{
    public static void Write(Utf8JsonWriter json, DocumentReading reading)
    {
        if (reading.Document.Meeting is { } meeting)
        {
            json.WriteStartObject("meeting");
            Meeting(json, meeting);
            json.WriteEndObject();
        }

        if (reading.Turns.Count > 0)
        {
            json.Array("turns", reading.Turns, Turn);
        }
    }

    public static void ReplyTail(Utf8JsonWriter json, ReplyUnit unit)
    {
        if (unit.Speaker is not null)
        {
            json.WriteString("speaker", unit.Speaker);
        }

        if (unit.Meetings.Count > 0)
        {
            json.Strings("meetings", unit.Meetings);
        }

        if (unit.Proposals.Count > 0)
        {
            json.Array("proposals", unit.Proposals, Proposal);
        }
    }

    private static void Meeting(Utf8JsonWriter json, MeetingHeld meeting)
    {
        json.WriteString("number", meeting.Number);
        json.WriteString("part", meeting.Part);
        json.Date("date", meeting.Date);
        json.WriteString("place", meeting.Place);
        json.WriteString("hour", meeting.Hour);
        json.WriteString("opened", meeting.Opened);
        json.WriteString("closed", meeting.Closed);
        json.Array("chairs", meeting.Chairs, Chair);
        json.WriteString("originalLanguage", meeting.OriginalLanguage);
        json.Strings("contents", meeting.Contents);
        json.Strings("papers", meeting.Papers.Select(p => p.Text));
        json.WriteBoolean("subjectToCorrection", meeting.SubjectToCorrection);
        json.WriteBoolean("numbersAreOurs", meeting.NumbersAreOurs);
    }

    private static void Chair(Utf8JsonWriter json, MeetingChair chair)
    {
        json.WriteString("name", chair.Name);
        json.WriteString("role", chair.Role);
        json.WriteBoolean("later", chair.Later);
    }

    private static void Turn(Utf8JsonWriter json, SpeechTurn turn)
    {
        json.WriteString("speaker", turn.Speaker);
        json.WriteString("person", turn.Person);
        json.WriteBoolean("named", turn.Named);
        json.Strings("jointly", turn.Jointly);
        json.WriteString("role", turn.Role);
        json.WriteString("side", turn.Side);
        json.WriteString("state", turn.State?.Value);
        json.WriteString("act", turn.Act);
        json.Strings("paragraphs", turn.Paragraphs);
        json.Number("page", turn.Page);
        json.Span("span", turn.Span);
    }

    private static void Proposal(Utf8JsonWriter json, ProposedTie tie)
    {
        json.WriteString("question", tie.Question);
        json.WriteNumber("score", tie.Score);
        json.WriteString("basis", tie.Basis);
    }
}
