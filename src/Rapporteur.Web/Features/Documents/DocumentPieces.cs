using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.Web.Features.Documents;

/// <summary>A document's cleaned text as its page shows it: headings, numbered paragraphs with their units marked, and the text between.</summary>
internal static class DocumentPieces
{
    public static IReadOnlyList<Piece> Of(DocumentReading reading)
    {
        var units = reading.Recommendations.Select(r => (r.Path, r.Span)).Concat(reading.Questions.Select(q => (q.Path, q.Span))).OrderBy(u => u.Span.Start).ToList();
        var placed = reading.Headings.Select(h => (h.Span, Make: (Func<Piece>)(() => new Piece(PieceKind.Heading, h.Label, null, [new Run(h.Text, null)]))))
            .Concat(reading.Paragraphs.Select(p => (p.Span, Make: (Func<Piece>)(() => new Piece(PieceKind.Paragraph, p.Number, p.Role.Name(), Runs(reading.Text, p.Span, units))))))
            .Where(p => p.Span.Start >= 0 && p.Span.End <= reading.Text.Length)
            .OrderBy(p => p.Span.Start);
        var pieces = new List<Piece>();
        var at = 0;
        foreach (var (span, make) in placed)
        {
            if (span.Start < at)
            {
                continue;
            }

            AddLoose(pieces, reading.Text, at, span.Start);
            pieces.Add(make());
            at = span.End;
        }

        AddLoose(pieces, reading.Text, at, reading.Text.Length);
        return pieces;
    }

    private static void AddLoose(List<Piece> pieces, string text, int from, int to)
    {
        foreach (var line in text[from..to].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Any(char.IsLetter))
            {
                pieces.Add(new Piece(PieceKind.Loose, null, null, [new Run(line, null)]));
            }
        }
    }

    private static List<Run> Runs(string text, TextSpan paragraph, List<(string Path, TextSpan Span)> units)
    {
        var runs = new List<Run>();
        var at = paragraph.Start;
        foreach (var (path, span) in units)
        {
            if (span.Start < at || span.End > paragraph.End)
            {
                continue;
            }

            Append(runs, text[at..span.Start], null);
            Append(runs, text[span.Start..span.End], path);
            at = span.End;
        }

        Append(runs, text[at..paragraph.End], null);
        return runs;
    }

    private static void Append(List<Run> runs, string text, string? path)
    {
        if (text.Length > 0)
        {
            runs.Add(new Run(text, path));
        }
    }
}

/// <summary>What a piece is.</summary>
internal enum PieceKind
{
    Loose,
    Heading,
    Paragraph,
}

/// <summary>A stretch of text, with the path of the unit that it is.</summary>
internal readonly record struct Run(string Text, string? Path);

/// <summary>A piece of a document.</summary>
internal sealed record Piece(PieceKind Kind, string? Label, string? Role, IReadOnlyList<Run> Runs)
{
    /// <summary>The runs broken at the text's own line ends.</summary>
    public IEnumerable<IReadOnlyList<Run>> Lines
    {
        get
        {
            var line = new List<Run>();
            foreach (var run in Runs)
            {
                var parts = run.Text.Split('\n');
                for (var i = 0; i < parts.Length; i++)
                {
                    if (i > 0 && line.Count > 0)
                    {
                        yield return line;
                        line = [];
                    }

                    if (parts[i].Trim().Length > 0)
                    {
                        line.Add(run with { Text = parts[i] });
                    }
                }
            }

            if (line.Count > 0)
            {
                yield return line;
            }
        }
    }
}
