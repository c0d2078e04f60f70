using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.Cover;

/// <summary>The symbols that a document prints as its own.</summary>
internal static class CoverSymbols
{
    // A source without a masthead (plain text, HTML) prints its symbol among its first lines.
    private const int FirstLines = 12;
    private const int LongestSymbolLine = 60;

    /// <summary>The document's symbols, its own first; empty where it prints none.</summary>
    public static IReadOnlyList<DocumentSymbol> Find(SplitDocument document)
    {
        var found = In(document.Clean.Masthead);
        return found.Count > 0 ? found : In(document.Clean.Body.Take(FirstLines));
    }

    private static List<DocumentSymbol> In(IEnumerable<PlacedBlock> blocks) =>
    [
        .. blocks.Where(b => b.Text.Length < LongestSymbolLine || StartsWithSymbol(b.Text))
            .SelectMany(b => SymbolFinder.Find(b.Text))
            .Select(m => m.Symbol)
            .Distinct(),
    ];

    private static bool StartsWithSymbol(string text) => SymbolFinder.Find(text[..Math.Min(text.Length, LongestSymbolLine)]) is [{ Span.Start: 0 }, ..];
}
