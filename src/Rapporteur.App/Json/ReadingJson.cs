using System.Text;
using System.Text.Json;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.App.Json;

/// <summary>The JSON of <c>read --json</c>: one object a document, keys and order fixed, one line.</summary>
public static class ReadingJson
{
    /// <summary>The object on one line.</summary>
    public static string Line(DocumentReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Compact))
        {
            Write(json, reading);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, DocumentReading reading)
    {
        json.WriteStartObject();
        json.WriteString("file", reading.File);
        json.WriteString("sha256", reading.Sha256);
        json.Number("pages", reading.Pages);
        json.WriteString("language", reading.Language);
        Header(json, reading.Document);
        json.Array("headings", reading.Headings, Heading);
        json.Array("paragraphs", reading.Paragraphs, Paragraph);
        json.Array("recommendations", reading.Recommendations, Recommendation);
        json.Array("questions", reading.Questions, Question);
        json.Array("replies", reading.Replies, Reply);
        json.Array("deadlines", reading.Deadlines, Deadline);
        json.Strings("urgentParagraphs", reading.UrgentParagraphs);
        json.Array("participants", reading.Participants, Participant);
        json.Array("references", reading.References, Reference);
        json.Array("findings", reading.Findings, FindingJson.Write);
        ReadingMoreJson.Write(json, reading);
        MeetingJson.Write(json, reading);
        FollowUpJson.Write(json, reading);
        json.WriteEndObject();
    }

    private static void Header(Utf8JsonWriter json, DocumentHeader header)
    {
        json.WriteStartObject("document");
        json.WriteString("symbol", header.Symbol?.Text);
        json.Strings("otherSymbols", header.OtherSymbols.Select(s => s.Text));
        json.WriteString("kind", header.Kind.Name());
        json.WriteString("title", header.Title);
        json.WriteString("body", header.Body?.Value);
        json.WriteString("state", header.State?.Value);
        json.WriteString("cycle", header.Cycle);
        json.WriteString("session", header.Session);
        json.Date("issued", header.Issued);
        json.Strings("reportsConsidered", header.ReportsConsidered.Select(s => s.Text));
        json.Strings("meetings", header.Meetings);
        if (header.Adopted is { } adopted)
        {
            json.WriteStartObject("adopted");
            json.WriteString("meeting", adopted.Meeting);
            json.Date("date", adopted.Date);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("adopted");
        }

        json.WriteEndObject();
    }

    private static void Heading(Utf8JsonWriter json, Heading heading)
    {
        json.WriteString("text", heading.Text);
        json.Strings("articles", heading.Articles);
        json.WriteString("beforeParagraph", heading.BeforeParagraph);
    }

    private static void Paragraph(Utf8JsonWriter json, Paragraph paragraph)
    {
        json.WriteString("number", paragraph.Number);
        json.WriteString("role", paragraph.Role.Name());
        json.WriteString("text", paragraph.Text);
        json.Number("page", paragraph.Page);
        json.Span("span", paragraph.Span);
        ReadingMoreJson.Some(json, "articles", paragraph.Articles);
        ReadingMoreJson.Some(json, "rule", paragraph.Rule);
    }

    private static void Recommendation(Utf8JsonWriter json, RecommendationUnit unit)
    {
        json.WriteString("path", unit.Path);
        json.WriteString("text", unit.Text);
        json.WriteString("leadIn", unit.LeadIn);
        json.WriteString("verb", unit.Verb);
        json.Strings("articles", unit.Articles);
        json.Number("page", unit.Page);
        json.WriteBoolean("procedural", unit.Procedural);
        json.Strings("repeats", unit.Repeats);
        json.Strings("states", unit.States.Select(s => s.Value));
        json.WriteString("position", unit.Position);
        json.WriteString("positionSource", unit.PositionSource);
        json.Span("span", unit.Span);
        ReadingMoreJson.Some(json, "strength", unit.Strength);
        ReadingMoreJson.Some(json, "addressee", unit.Addressee);
        ReadingMoreJson.Some(json, "themes", unit.Themes);
        ReadingMoreJson.Some(json, "sdgs", unit.Sdgs);
        ReadingMoreJson.Some(json, "affectedPersons", unit.AffectedPersons);
        ReadingMoreJson.Some(json, "rules", unit.Rules);
    }

    private static void Question(Utf8JsonWriter json, QuestionUnit unit)
    {
        json.WriteString("path", unit.Path);
        json.WriteString("text", unit.Text);
        json.Strings("articles", unit.Articles);
        json.WriteString("asker", unit.Asker);
        if (unit.Wants is { } wants)
        {
            json.WriteStartObject("wants");
            json.WriteString("kind", wants.Kind);
            json.WriteString("actorClass", wants.ActorClass);
            json.WriteString("stage", wants.Stage);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("wants");
        }

        json.WriteString("leadIn", unit.LeadIn);
        json.Number("page", unit.Page);
        json.Span("span", unit.Span);
        ReadingMoreJson.Some(json, "rules", unit.Rules);
    }

    private static void Reply(Utf8JsonWriter json, ReplyUnit unit)
    {
        json.Strings("questions", unit.Questions);
        json.Strings("paragraphs", unit.Paragraphs);
        json.WriteString("text", unit.Text);
        json.Number("page", unit.Page);
        json.Span("span", unit.Span);
        json.WriteString("basis", unit.Basis);
        MeetingJson.ReplyTail(json, unit);
        FollowUpJson.ReplyTail(json, unit);
    }

    private static void Deadline(Utf8JsonWriter json, PrintedDeadline deadline)
    {
        json.WriteString("kind", deadline.Kind);
        json.Date("due", deadline.Due);
        json.WriteString("precision", deadline.Precision);
        json.WriteString("period", deadline.Period);
        json.Strings("paragraphs", deadline.Paragraphs);
        json.WriteString("paragraph", deadline.Paragraph);
        ReadingMoreJson.Some(json, "rule", deadline.Rule);
    }

    private static void Participant(Utf8JsonWriter json, Participant participant)
    {
        json.WriteString("name", participant.Name);
        json.WriteString("role", participant.Role);
        json.WriteString("side", participant.Side);
        json.Boolean("present", participant.Present);
    }

    private static void Reference(Utf8JsonWriter json, DocumentReference reference)
    {
        json.WriteString("text", reference.Text);
        json.WriteString("symbol", reference.Symbol?.Text);
        json.WriteString("paragraph", reference.Paragraph);
    }
}
