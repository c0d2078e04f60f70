using System.Text.RegularExpressions;
using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.Units;

/// <summary>Letters that are run into a sentence: "The State party should: (a) investigate…; (b) publish…; and (c) train…." Each is an item as if it began a line; roman numbers run in stay where they are.</summary>
internal static partial class RunInItems
{
    /// <summary>The segment cut at its letters; the segment alone where it has fewer than two in their order.</summary>
    /// <param name="text">The cleaned text.</param>
    /// <param name="paragraph">The paragraph, for the paths.</param>
    /// <param name="segment">Running text without items.</param>
    public static IReadOnlyList<OutlineSegment> Cut(string text, SplitParagraph paragraph, OutlineSegment segment)
    {
        if (segment is not { Items.Count: 0, Text: { } words } || Labels(text, words) is not { Count: > 1 } labels)
        {
            return [segment];
        }

        var end = End(text, labels[^1].End, words.End);
        var items = labels.Select((label, i) => new OutlineItem(
            $"{paragraph.Number}({label.Letter})", Trimmed(text, label.End, i + 1 < labels.Count ? labels[i + 1].Start : end), segment.Page, [])).ToList();
        var cut = new OutlineSegment(Trimmed(text, words.Start, labels[0].Start), segment.Page, items);
        return end < words.End ? [cut, new OutlineSegment(Trimmed(text, end, words.End), segment.Page, [])] : [cut];
    }

    private static List<(char Letter, int Start, int End)> Labels(string text, TextSpan words)
    {
        var labels = new List<(char, int, int)>();
        foreach (Match match in Label().Matches(words.Slice(text)))
        {
            var letter = match.Groups["letter"].Value[0];
            var first = match.Groups["before"].Value[0] == ':';
            if (letter == 'a' ? first && labels.Count == 0 : !first && labels.Count == letter - 'a')
            {
                labels.Add((letter, words.Start + match.Groups["label"].Index, words.Start + match.Index + match.Length));
            }
        }

        return labels;
    }

    // The last item ends with its sentence; a sentence after it is a tail.
    private static int End(string text, int from, int to)
    {
        var stop = SentenceEnd().Match(text, from, to - from);
        return stop.Success ? stop.Index + 1 : to;
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    [GeneratedRegex(@"(?<before>[:;,])\s+(?:(?:and|or|et|ou|y|e|o|u)\s+)?(?<label>\(?(?<letter>[a-z])\))\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Label();

    [GeneratedRegex(@"\.\s+(?=\p{Lu})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SentenceEnd();
}
