using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rapporteur.Core.Corrections;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.App.Json;

/// <summary>A corrected reading as an annotation: units with their first and last words and the whole of them, roles, deadlines, ties.</summary>
internal static class GoldJson
{
    private const int FirstWords = 7;
    private const int LastWords = 4;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Text(CorrectedReading corrected)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Indented))
        {
            json.WriteStartObject();
            Header(json, corrected.Shown);
            Parts(json, corrected.Shown);
            json.Strings("notes", Notes(corrected));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Header(Utf8JsonWriter json, DocumentReading reading)
    {
        var header = reading.Document;
        json.WriteString("symbol", header.Symbol?.Text ?? reading.Sha256);
        json.WriteString("state", header.State?.Value);
        json.WriteString("body", header.Body?.Value);
        json.WriteString("kind", header.Kind.Name());
        json.WriteString("language", reading.Language);
        json.Date("issued", header.Issued);
        json.WriteString("session", header.Session);
        json.Strings("reportsConsidered", header.ReportsConsidered.Select(s => s.Text));
        json.Strings("meetings", header.Meetings);
        json.Date("adoptedDate", header.Adopted?.Date);
        json.WriteString("lastParagraph", reading.Paragraphs.Count > 0 ? reading.Paragraphs[^1].Number : null);
    }

    private static void Parts(Utf8JsonWriter json, DocumentReading reading)
    {
        json.Array("headings", reading.Headings, (j, heading) =>
        {
            j.WriteString("text", heading.Text);
            j.WriteString("label", heading.Label);
            j.Strings("articles", heading.Articles);
            j.WriteString("beforeParagraph", heading.BeforeParagraph);
        });
        json.Array("paragraphs", reading.Paragraphs, (j, paragraph) =>
        {
            j.WriteString("number", paragraph.Number);
            j.WriteString("role", paragraph.Role.Name());
        });
        json.Array("recommendations", reading.Recommendations, Recommendation);
        json.Array("questions", reading.Questions, (j, question) => Unit(j, question.Path, question.Text, question.Articles));
        json.Array("replies", reading.Replies, (j, reply) =>
        {
            j.Strings("questions", reply.Questions);
            j.Strings("paragraphs", reply.Paragraphs);
            j.WriteString("words", reply.Text);
        });
        json.Strings("followUpParagraphs", reading.Deadlines.Where(d => d.Kind == "follow-up").SelectMany(d => d.Paragraphs).Distinct());
        json.Strings("urgentMeasuresParagraphs", reading.UrgentParagraphs);
        json.Array("deadlines", reading.Deadlines, (j, deadline) =>
        {
            j.WriteString("kind", deadline.Kind);
            j.Date("due", deadline.Due);
            j.WriteString("period", deadline.Period);
            j.WriteString("paragraph", deadline.Paragraph);
        });
        json.Strings("crossReferences", reading.References.Select(r => r.Symbol?.Text).OfType<string>().Distinct());
    }

    private static void Recommendation(Utf8JsonWriter json, RecommendationUnit unit)
    {
        Unit(json, unit.Path, unit.Text, unit.Articles);
        json.WriteBoolean("procedural", unit.Procedural);
        ReadingMoreJson.Some(json, "states", [.. unit.States.Select(s => s.Value)]);
        ReadingMoreJson.Some(json, "position", unit.Position);
    }

    private static void Unit(Utf8JsonWriter json, string path, string text, IReadOnlyList<string> articles)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        json.WriteString("path", path);
        json.WriteString("begins", string.Join(' ', words.Take(FirstWords)));
        json.WriteString("ends", string.Join(' ', words.TakeLast(LastWords)).TrimEnd('.', ';', ':', ',', '?', '!'));
        json.WriteString("words", text);
        json.Strings("articles", articles);
    }

    private static IEnumerable<string> Notes(CorrectedReading corrected)
    {
        var units = corrected.Units.Where(u => !u.Rejected).ToList();
        yield return string.Create(CultureInfo.InvariantCulture, $"Exported from a record. Decided by a person: {units.Count(u => u.By.Count > 0)} of {units.Count}, and {corrected.Units.Count(u => u.Rejected)} rejected. The others stand as the program read them.");
        if (corrected.Open.Count > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{corrected.Open.Count} decisions find no place in this version and are not in it.");
        }
    }
}
