using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.UprReport;

/// <summary>The position on recommendations, and the paragraph that states it.</summary>
/// <param name="Position"><c>supported</c>, <c>noted</c> or <c>pending</c>.</param>
/// <param name="Paragraph">Number of the paragraph that says so.</param>
/// <param name="Rule">Where it was found, a name of <see cref="ReadingRules"/>.</param>
internal sealed record StatedPosition(string Position, string Paragraph, string Rule)
{
    // A position that does not stand before the list stands in one of the paragraphs right after it.
    private const int Following = 2;

    /// <summary>The position that the words before the list state, else the one that a paragraph right after it states of "these" recommendations; null where none does.</summary>
    /// <param name="lead">The words before the list.</param>
    /// <param name="at">Index of the list's paragraph among <paramref name="paragraphs"/>.</param>
    /// <param name="paragraphs">The paragraphs of the conclusions.</param>
    /// <param name="lists">Numbers of the paragraphs that list recommendations themselves.</param>
    public static StatedPosition? OrNull(string lead, int at, IReadOnlyList<SplitParagraph> paragraphs, IReadOnlySet<string> lists)
    {
        if (PositionWords.Of(lead) is { } own)
        {
            return new StatedPosition(own, paragraphs[at].Number, ReadingRules.PositionBefore);
        }

        if (InListOrNull(paragraphs[at]) is { } behind)
        {
            return new StatedPosition(behind, paragraphs[at].Number, ReadingRules.PositionAfter);
        }

        var next = 0;
        for (var i = at + 1; i < paragraphs.Count && next < Following; i++)
        {
            if (lists.Contains(paragraphs[i].Number))
            {
                // A list of its own may stand between, as where recommendations are put in two groups.
                continue;
            }

            next++;
            var words = string.Join(' ', paragraphs[i].Lead.Select(b => b.Text));
            if (words.Contains("recommendations", StringComparison.OrdinalIgnoreCase) && Speaks(words, paragraphs[at].Number) && PositionWords.OfAllTogether(words) is { } later)
            {
                return new StatedPosition(later, paragraphs[i].Number, ReadingRules.PositionAfter);
            }
        }

        return null;
    }

    // The last words of the list's own paragraph, behind its items: "The recommendations listed above enjoy the support of …".
    private static string? InListOrNull(SplitParagraph paragraph)
    {
        var words = paragraph.Parts.Skip(1).LastOrDefault()?.Block is { Label: null } last ? last.Text : "";
        return words.Contains("recommendations", StringComparison.OrdinalIgnoreCase) && Speaks(words, paragraph.Number) ? PositionWords.Of(words) : null;
    }

    // Of these recommendations, of all, of those above, or of the list's own number: not of recommendations "in paragraphs 24 and 31 above".
    private static bool Speaks(string words, string number) =>
        words.Contains("these recommendations", StringComparison.OrdinalIgnoreCase)
        || words.Contains("above recommendations", StringComparison.OrdinalIgnoreCase)
        || words.Contains("recommendations listed above", StringComparison.OrdinalIgnoreCase)
        || words.Contains("recommendations above", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("All recommendations", StringComparison.OrdinalIgnoreCase)
        || (words.Contains("paragraph", StringComparison.OrdinalIgnoreCase) && words.Contains($" {number}", StringComparison.Ordinal));
}
