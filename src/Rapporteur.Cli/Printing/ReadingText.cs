using System.Globalization;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.Cli.Printing;

/// <summary>A reading for people.</summary>
internal static class ReadingText
{
    private const int LongestWords = 90;

    public static void Print(DocumentReading reading)
    {
        var header = reading.Document;
        Screen.Heading($"{header.Symbol?.Text ?? reading.File} · {header.Kind.Name()}");
        Screen.Line($"{header.Title}");
        Screen.Line(string.Join(" · ", Facts(reading).Where(f => f.Length > 0)));
        Units("Recommendations", reading.Recommendations.Select(r => (r.Path, r.Page, r.Text)).ToList());
        Units("Questions", reading.Questions.Select(q => (q.Path, q.Page, q.Text)).ToList());
        Units("Replies", reading.Replies.Select(r => (string.Join(", ", r.Questions), r.Page, r.Text)).ToList());
        Units("Assessments", reading.Assessments.Select(a => ($"{a.Path} {a.Part}".TrimEnd(), a.Page, $"{a.Grade}: {a.Words}")).ToList());
        Units("Corrections", reading.Corrections.Select(c => (c.Place, c.Page, c.Old is null ? $"{c.Kind}: {c.New}" : $"{c.Kind}: {c.Old} → {c.New}")).ToList());
        foreach (var deadline in reading.Deadlines)
        {
            Screen.Line($"  {deadline.Kind}: {deadline.Due?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? deadline.Period} {(deadline.Paragraphs.Count > 0 ? "on paras. " + string.Join(", ", deadline.Paragraphs) : "")} (para. {deadline.Paragraph})");
        }

        foreach (var finding in reading.Findings)
        {
            Screen.Line($"  {FindingText.Line(reading.File, finding)}");
        }
    }

    private static IEnumerable<string> Facts(DocumentReading reading)
    {
        var header = reading.Document;
        yield return header.State is { } state ? $"State {state}" : "";
        yield return header.Body is { } body ? $"body {body}" : "";
        yield return header.Session is { } session ? $"session {session}" : "";
        yield return header.Issued is { } issued ? $"issued {issued:uuuu-MM-dd}" : "";
        yield return reading.Pages is { } pages ? $"{pages} pages" : "";
        yield return $"language {reading.Language ?? "not detected"}";
        yield return $"{reading.Paragraphs.Count} paragraphs";
    }

    private static void Units(string title, List<(string Path, int? Page, string Text)> units)
    {
        if (units.Count == 0)
        {
            return;
        }

        Screen.Heading($"{title} ({units.Count})");
        var table = Screen.Table("path", "page", "words");
        foreach (var (path, page, text) in units)
        {
            table.Row(path, page?.ToString(CultureInfo.InvariantCulture), text.Length > LongestWords ? text[..LongestWords] + "…" : text);
        }

        Screen.Console.Write(table);
    }
}
