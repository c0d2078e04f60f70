using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.Cover;

/// <summary>Reads what the cover says: symbol, title, body, State, session, date of distribution. The kind is chosen later.</summary>
internal static class CoverReader
{
    /// <summary>The header as far as the cover gives it.</summary>
    public static DocumentHeader Read(SplitDocument document)
    {
        var symbols = CoverSymbols.Find(document);
        var symbol = symbols.Count > 0 ? symbols[0] : (Core.Documents.DocumentSymbol?)null;
        var title = TitleReader.TitleOrNull(document);
        return new DocumentHeader
        {
            Symbol = symbol,
            OtherSymbols = [.. symbols.Skip(1)],
            Title = title,
            Body = symbol?.Body,
            State = symbol?.State,
            Cycle = symbol?.Cycle,
            Session = SessionReader.SessionOrNull(document, title) ?? symbol?.Session,
            Issued = CoverDate.IssuedOrNull(document),
            AdvanceUnedited = CoverDate.IsAdvanceUnedited(document),
        };
    }
}
