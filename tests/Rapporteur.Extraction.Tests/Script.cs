using System.Globalization;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Tests;

/// <summary>A document written by hand, one block a line: <c>form label | words</c> (see tests/corpus/README.md).</summary>
internal static class Script
{
    public static DocumentReading Read(string script) => DocumentExtractor.Understand("script.txt", "00", Blocks(script));

    public static SplitDocument Split(string script) => DocumentSplitter.Split(Cleaning.TextCleaner.Clean(Blocks(script)));

    public static ReadDocument Blocks(string script)
    {
        var page = 1;
        var blocks = new List<Block>();
        var heads = new List<string>();
        foreach (var line in script.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line == "--")
            {
                page++;
                continue;
            }

            var bar = line.IndexOf('|', StringComparison.Ordinal);
            var head = line[..bar].Trim().Split(' ', 2);
            if (head[0] == "head")
            {
                heads.Add(line[(bar + 1)..].Trim());
                continue;
            }

            var label = head.Length > 1 ? head[1] : null;
            blocks.Add(Of(head[0], label, line[(bar + 1)..].Trim(), page) with { Left = Indent(label, blocks.LastOrDefault()?.Label) });
        }

        return new ReadDocument(SourceFormat.Pdf, blocks, page) { PageHeads = heads };
    }

    private static Block Of(string form, string? label, string line, int page) => With(form, label, Unmarked(line), page);

    /// <summary>Takes marks of notes, <c>[^4]</c>, out of the words.</summary>
    private static (string Words, List<NoteMark> Marks) Unmarked(string line)
    {
        var marks = new List<NoteMark>();
        for (var at = line.IndexOf("[^", StringComparison.Ordinal); at >= 0; at = line.IndexOf("[^", StringComparison.Ordinal))
        {
            var end = line.IndexOf(']', at);
            marks.Add(new NoteMark(at, line[(at + 2)..end]));
            line = line.Remove(at, end - at + 1);
        }

        return (line, marks);
    }

    private static Block With(string form, string? label, (string Words, List<NoteMark> Marks) line, int page) => new()
    {
        Text = line.Words,
        Marks = line.Marks,
        Label = PlaceOrNull(form, label) is null ? label : null,
        Cell = PlaceOrNull(form, label),
        Page = page,
        Kind = form switch { "masthead" => BlockKind.Masthead, "note" => BlockKind.Footnote, "cell" => BlockKind.TableCell, _ => BlockKind.Body },
        Bold = form is "title" or "heading" or "bold",
        FontSize = form switch { "title" => 14, "heading" => 12, _ => 10 },
    };

    /// <summary>Letters are set in, roman numbers further; "(i)" after "(h)" is a letter.</summary>
    private static double Indent(string? label, string? before) =>
        label is null || label[0] != '(' ? 113 : label.AsSpan().ContainsAny('i', 'v', 'x') && !(label == "(i)" && before == "(h)") ? 170 : 142;

    private static CellPlace? PlaceOrNull(string form, string? label) =>
        form == "cell" && label?.Split('.') is [var row, var column] && int.TryParse(row, CultureInfo.InvariantCulture, out var r) && int.TryParse(column, CultureInfo.InvariantCulture, out var c) ? new CellPlace(1, r, c) : null;
}
