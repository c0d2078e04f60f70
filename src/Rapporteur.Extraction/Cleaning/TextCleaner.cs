using System.Buffers;
using System.Text;
using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Reading;

namespace Rapporteur.Extraction.Cleaning;

/// <summary>Puts the blocks of a reader one after the other into one text and remembers where each stands.</summary>
internal static class TextCleaner
{
    // Spaces of other widths, soft hyphens and marks of no width: invisible in print, but they keep words from being found.
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u00A0\u2002\u2003\u2007\u2009\u200A\u202F\u00AD\u200B\u200C\u200D\u2060\uFEFF\t\r\n\u0002");

    /// <summary>Cleans a document. Input block: <c>label "13.", "The Committee\u00A0recommends"</c>; output line: <c>13. The Committee recommends</c>.</summary>
    public static CleanDocument Clean(ReadDocument document)
    {
        var blocks = BrokenSentences.Join(document.Blocks);
        var text = new StringBuilder(blocks.Sum(b => b.Text.Length + 8));
        var masthead = Place(blocks.Where(b => b.Kind == BlockKind.Masthead), text);
        var body = Place(blocks.Where(b => b.Kind is BlockKind.Body or BlockKind.TableCell), text);
        var footnotes = Place(blocks.Where(b => b.Kind == BlockKind.Footnote), text);
        return new CleanDocument(document.Format, document.PageCount, text.ToString(), masthead, body, footnotes) { PageHeads = [.. document.PageHeads.Select(Words)] };
    }

    private static List<PlacedBlock> Place(IEnumerable<Block> blocks, StringBuilder text)
    {
        var placed = new List<PlacedBlock>();
        foreach (var block in blocks)
        {
            var words = Words(block.Text);
            var label = block.Label is null ? null : Words(block.Label);
            if (label is null && block.Kind == BlockKind.Body)
            {
                (label, words) = LeadingLabel.Split(words);
            }

            if (words.Length == 0 && label is null)
            {
                continue;
            }

            placed.Add(Append(block, label, words, text) with { Marks = Marks(block, words) });
        }

        return placed;
    }

    /// <summary>Where the marks stand in the cleaned words, from which a label may have been taken off the front.</summary>
    private static IReadOnlyList<NoteMark> Marks(Block block, string words)
    {
        if (block.Marks.Count == 0)
        {
            return [];
        }

        var label = Words(block.Text).Length - words.Length;
        return [.. block.Marks.Select(m => m with { Offset = Math.Clamp(Words(block.Text[..Math.Min(m.Offset, block.Text.Length)]).Length - label, 0, words.Length) })];
    }

    private static PlacedBlock Append(Block block, string? label, string words, StringBuilder text)
    {
        var start = text.Length;
        if (label is not null)
        {
            text.Append(label).Append(' ');
        }

        var first = text.Length;
        text.Append(words);
        var end = text.Length;
        text.Append('\n');
        return new PlacedBlock(block, label, words, new TextSpan(start, end), new TextSpan(first, end));
    }

    private static string Words(string text)
    {
        if (!text.AsSpan().ContainsAny(Invisible) && !text.Contains("  ", StringComparison.Ordinal))
        {
            return text.Trim();
        }

        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\u0002')
            {
                continue;
            }

            var space = char.IsWhiteSpace(c);
            if (!space || (clean.Length > 0 && clean[^1] != ' '))
            {
                clean.Append(space ? ' ' : c);
            }
        }

        return clean.ToString().TrimEnd();
    }
}
