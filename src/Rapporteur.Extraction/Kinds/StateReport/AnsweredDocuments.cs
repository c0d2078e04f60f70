using System.Globalization;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.StateReport;

/// <summary>Which list of issues and which concluding observations a State's document answers, as far as it names them or its own symbol does.</summary>
/// <param name="List">The list of issues; null where none is named.</param>
/// <param name="Observations">The concluding observations; null where none are named.</param>
/// <param name="Default">What a number alone is taken for; null where the document answers nothing.</param>
internal sealed record AnsweredDocuments(DocumentSymbol? List, DocumentSymbol? Observations, string? Default)
{
    /// <summary>Finds them among the symbols that the document cites: of the same body and State, the latest; of the concluding observations not those on this very report.</summary>
    public static AnsweredDocuments Of(SplitDocument document, DocumentReading draft, AnsweringWords words)
    {
        var own = draft.Document;
        var front = document.Clean.Masthead.Concat(document.Front).Select(b => b.Text).Concat(document.Headings.Select(h => h.Text)).Concat(document.Flow.Select(f => f.Loose?.Text).OfType<string>());
        var cited = front.SelectMany(SymbolFinder.Find).Select(m => m.Symbol).Concat(draft.References.Select(r => r.Symbol).OfType<DocumentSymbol>())
            .Where(s => s != own.Symbol && (own.Body is null || s.Body == own.Body) && (own.State is null || s.State == own.State)).Distinct().ToList();
        var list = Latest(cited.Where(s => AnswerTie.TargetOf(s) == AnswerTie.List));
        if (own.Kind == DocumentKind.FollowUpReport)
        {
            return new AnsweredDocuments(list, BySymbol(own.Symbol) ?? Latest(cited.Where(s => AnswerTie.TargetOf(s) == AnswerTie.Observations)), AnswerTie.Observations);
        }

        var observations = Latest(cited.Where(s => AnswerTie.TargetOf(s) == AnswerTie.Observations && (own.Cycle is null || s.Cycle != own.Cycle)));
        var simplified = list is { Kind: DocumentKind.ListOfIssuesPriorToReporting } || (own.Title is { } title && words.Simplified.FirstOrNull(title) is not null)
            || document.Headings.Any(h => AnswerHeading.Target(h.Text, words) == AnswerTie.List);
        return new AnsweredDocuments(list, observations, simplified ? AnswerTie.List : observations is not null ? AnswerTie.Observations : null);
    }

    /// <summary>The document that a tie answers; null where it is not named.</summary>
    public DocumentSymbol? Answered(string? target) => target switch { AnswerTie.List => List, AnswerTie.Observations => Observations, _ => null };

    // CAT/C/…/FCO/1 and CAT/C/…/CO/1/Add.1 follow up CAT/C/…/CO/1.
    private static DocumentSymbol? BySymbol(DocumentSymbol? own) => own is not { Kind: DocumentKind.FollowUpReport } symbol
        ? null
        : DocumentSymbol.ParseOrNull(symbol.Base.Replace("/FCO/", "/CO/", StringComparison.Ordinal)) is { Kind: DocumentKind.ConcludingObservations } followed ? followed : null;

    private static DocumentSymbol? Latest(IEnumerable<DocumentSymbol> symbols) =>
        symbols.OrderByDescending(LastCycle).ThenBy(s => s.Text.Length).Select(s => (DocumentSymbol?)s).FirstOrDefault();

    private static int LastCycle(DocumentSymbol symbol) =>
        int.TryParse(symbol.Cycle?.Split('-')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var cycle) ? cycle : 0;
}
