using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Rapporteur.Storage.Tables;

/// <summary>Records tables.</summary>
/// <param name="contexts">Makes contexts of the record.</param>
/// <param name="provider">The database.</param>
public sealed class TableRecorder(IDbContextFactory<RecordDb> contexts, IDatabaseProvider provider)
{
    /// <summary>Tables that are recorded to their last row, by SHA-256.</summary>
    public async Task<IReadOnlyDictionary<string, TableFileRow>> Known(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.TableFiles.AsNoTracking().Where(t => t.Complete).ToDictionaryAsync(t => t.Sha256, cancel);
    }

    /// <summary>Begins to record a table. The original is in the file store already.</summary>
    /// <param name="table">The table.</param>
    /// <param name="at">When it is recorded.</param>
    /// <param name="dryRun">True to find out what recording would do, and leave the record as it is.</param>
    /// <param name="cancel">Ends the recording early; whole batches stay.</param>
    public Task<TableRecording> Begin(TableFileRow table, Instant at, bool dryRun, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(table);
        return TableRecording.Begin(contexts, provider, table, at, dryRun, cancel);
    }
}
