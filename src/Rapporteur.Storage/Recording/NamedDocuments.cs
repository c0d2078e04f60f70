using Microsoft.EntityFrameworkCore;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Time;
using Rapporteur.Storage.Documents;
using Rapporteur.Storage.Records;

namespace Rapporteur.Storage.Recording;

/// <summary>Documents that a dossier names: rows that a file may fill later.</summary>
internal static class NamedDocuments
{
    public static async Task Record(RecordDb db, IReadOnlyDictionary<string, SourceRow?> named, CancellationToken cancel)
    {
        var symbols = named.Keys.ToList();
        var held = await db.Documents.Where(d => d.Symbol != null && symbols.Contains(d.Symbol)).ToDictionaryAsync(d => d.Symbol!, cancel);
        foreach (var (symbol, source) in named)
        {
            if (!held.TryGetValue(symbol, out var row))
            {
                row = new DocumentRow { Id = RecordIdentity.OfDocument(symbol, ""), Symbol = symbol };
                db.Documents.Add(row);
            }

            if (row.CurrentVersionId is null)
            {
                Describe(row, symbol, source);
            }
        }

        await db.SaveChangesAsync(cancel);
    }

    private static void Describe(DocumentRow row, string symbol, SourceRow? source)
    {
        if (DocumentSymbol.TryParse(symbol, out var parsed))
        {
            row.Kind = parsed.Kind ?? DocumentKind.Other;
            row.Body = parsed.Body;
            row.State = parsed.State;
            row.Cycle = parsed.Cycle;
        }

        row.Title = source?.Title ?? row.Title;
        row.Issued = PartialDate.TryParse(source?.Date, out var date) && date.Precision == DatePrecision.Day && date.Start == date.End ? date.Start : row.Issued;
    }
}
