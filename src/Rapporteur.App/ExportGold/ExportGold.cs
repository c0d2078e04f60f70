using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Json;
using Rapporteur.App.Record;
using Rapporteur.Storage;
using Rapporteur.Storage.Decisions;

namespace Rapporteur.App.ExportGold;

/// <summary>The act of writing one document, as people corrected it, as an annotation against which reading is measured.</summary>
/// <param name="contexts">Makes contexts of the record.</param>
public sealed class ExportGold(IDbContextFactory<RecordDb> contexts)
{
    /// <summary>The annotation as indented JSON; null where the record does not hold the document's text.</summary>
    /// <param name="symbolOrHash">The document's symbol, or the SHA-256 of a version.</param>
    /// <param name="cancel">Ends the reading early.</param>
    public async Task<string?> Run(string symbolOrHash, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var row = await DocumentReader.FindOrNull(db, symbolOrHash, cancel);
        var versions = row is null ? [] : await db.Versions.AsNoTracking().Where(v => v.DocumentId == row.Id).ToListAsync(cancel);
        var version = row is null ? null : DocumentReader.ShownOrNull(row, versions, symbolOrHash, null);
        var reading = version is null ? null : await RecordedCorrections.ReadingOrNull(db, version.Id, cancel);
        return reading is null ? null : GoldJson.Text(reading);
    }
}
