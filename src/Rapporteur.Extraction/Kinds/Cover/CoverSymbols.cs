using Rapporteur.Core.Documents;
using Rapporteur.Core.States;
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
        found = found.Count > 0 ? found : InPieces(document.Clean.Masthead.Count > 0 ? document.Clean.Masthead : [.. document.Clean.Body.Take(FirstLines)]);
        found = found.Count > 0 ? found : In(document.Clean.Body.Take(FirstLines));
        return found.Count > 0 ? found : [.. document.Clean.PageHeads.Select(h => DocumentSymbol.ParseOrNull(h)).OfType<DocumentSymbol>().Distinct()];
    }

    private static List<DocumentSymbol> In(IEnumerable<PlacedBlock> blocks) =>
    [
        .. blocks.Where(b => b.Text.Length < LongestSymbolLine || StartsWithSymbol(b.Text))
            .SelectMany(b => SymbolFinder.Find(b.Text).Where(m => !IsCited(b.Text, m)))
            .Select(m => m.Symbol)
            .Distinct(),
    ];

    // "Source of position: A/HRC/43/15 - Para 121" cites another document; "Distr.: General A/HRC/43/15" does not.
    private static bool IsCited(string text, SymbolMention mention) =>
        text.AsSpan(mention.Span.End).Contains("para", StringComparison.OrdinalIgnoreCase)
        || text.AsSpan(0, mention.Span.Start).Contains("source", StringComparison.OrdinalIgnoreCase);

    // A symbol set on two heights of one line: "CRPD/C/T" ends a line, "UN/Q/1/Add.1" begins the one above or below.
    private static List<DocumentSymbol> InPieces(IReadOnlyList<PlacedBlock> cover)
    {
        var ends = cover.Select(b => b.Text.Split(' ')[^1]).Where(w => w.Contains('/', StringComparison.Ordinal)).ToList();
        var beginnings = cover.Select(b => b.Text.Split(' ')[0]).Where(w => w.Contains('/', StringComparison.Ordinal)).ToList();
        return
        [
            .. ends.SelectMany(e => beginnings.Where(b => b != e).SelectMany(b => SymbolFinder.Find(e + b)))
                .Where(m => m.Span.Start == 0 && m.Symbol.State is { } state && StateRegistry.Default.FindOrNull(state) is not null)
                .Select(m => m.Symbol).Distinct(),
        ];
    }

    private static bool StartsWithSymbol(string text) => SymbolFinder.Find(text[..Math.Min(text.Length, LongestSymbolLine)]) is [{ Span.Start: 0 }, ..];
}
