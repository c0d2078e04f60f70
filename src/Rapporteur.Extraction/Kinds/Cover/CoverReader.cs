using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Reviews;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.Cover;

/// <summary>Reads what the cover says: symbol, title, body, State, session, date of distribution. The kind is chosen later.</summary>
internal static class CoverReader
{
    /// <summary>The header as far as the cover gives it.</summary>
    public static DocumentHeader Read(SplitDocument document)
    {
        var symbols = CoverSymbols.Find(document);
        var symbol = symbols.Count > 0 ? symbols[0] : (DocumentSymbol?)null;
        var title = TitleReader.TitleOrNull(document, symbol?.Kind);
        return new DocumentHeader
        {
            Symbol = symbol,
            OtherSymbols = [.. symbols.Skip(1)],
            Title = title,
            Body = symbol?.Body ?? CoverNames.BodyOrNull(document),
            State = symbol?.State ?? CoverNames.StateOrNull(document, title),
            Cycle = symbol?.Cycle ?? (symbol?.Form == SymbolForm.UprDocument ? UprCycles.Default.OfSessionOrNull(symbol?.Session) : null),
            Session = SessionReader.SessionOrNull(document, title) ?? symbol?.Session,
            Issued = CoverDate.IssuedOrNull(document),
            AdvanceUnedited = CoverDate.IsAdvanceUnedited(document),
        };
    }
}
