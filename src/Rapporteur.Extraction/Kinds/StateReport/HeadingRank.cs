using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.StateReport;

/// <summary>Compares headings without numerals by their print.</summary>
internal static class HeadingRank
{
    /// <summary>True where a heading is set no smaller and no lighter than another. A document's symbol, printed at the head of a page, is no heading.</summary>
    public static bool NoSmaller(SplitHeading one, SplitHeading other, Dictionary<int, PlacedBlock> blocks) =>
        DocumentSymbol.ParseOrNull(one.Text) is null
        && (!blocks.TryGetValue(one.Span.Start, out var mine) || !blocks.TryGetValue(other.Span.Start, out var its)
            || (mine.Source.FontSize >= its.Source.FontSize - 0.2 && (mine.Source.Bold || !its.Source.Bold)));
}
