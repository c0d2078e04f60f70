using System.Text.Json;
using Rapporteur.Core.Reading;

namespace Rapporteur.App.Json;

/// <summary>What <c>read --json</c> prints beyond the contract: always last, and only where there is any.</summary>
internal static class ReadingMoreJson
{
    /// <summary>Positions (addenda and thematic lists), submitters and their statements (summaries of stakeholders' information).</summary>
    public static void Write(Utf8JsonWriter json, DocumentReading reading)
    {
        Some(json, "positions", reading.Positions, Position);
        Some(json, "submitters", reading.Submitters, Submitter);
        Some(json, "statements", reading.Statements, Statement);
    }

    /// <summary>Texts under a key, where there are any.</summary>
    public static void Some(Utf8JsonWriter json, string key, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            json.Strings(key, values);
        }
    }

    /// <summary>A text under a key, where there is one.</summary>
    public static void Some(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
        {
            json.WriteString(key, value);
        }
    }

    private static void Some<T>(Utf8JsonWriter json, string key, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count > 0)
        {
            json.Array(key, items, write);
        }
    }

    private static void Position(Utf8JsonWriter json, RecommendationPosition position)
    {
        json.Strings("recommendations", position.Recommendations);
        json.WriteString("position", position.Position);
        json.WriteString("wording", position.Wording);
        json.WriteString("paragraph", position.Paragraph);
        json.Number("page", position.Page);
        json.Span("span", position.Span);
        if (position.Source is { } source)
        {
            json.WriteString("source", source.Text);
        }
    }

    private static void Submitter(Utf8JsonWriter json, Submitter submitter)
    {
        json.WriteString("key", submitter.Key);
        json.WriteString("name", submitter.Name);
        json.WriteString("side", submitter.Side);
        json.WriteBoolean("joint", submitter.Joint);
    }

    private static void Statement(Utf8JsonWriter json, SubmittedStatement statement)
    {
        json.Strings("submitters", statement.Submitters);
        json.WriteString("kind", statement.Kind);
        json.WriteString("paragraph", statement.Paragraph);
        json.WriteString("text", statement.Text);
        json.Number("page", statement.Page);
        json.Span("span", statement.Span);
    }
}
