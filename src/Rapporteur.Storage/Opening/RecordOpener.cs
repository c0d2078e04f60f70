using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Rapporteur.Core.Results;

namespace Rapporteur.Storage.Opening;

/// <summary>Opens the record: looks whether the program may use it, and brings it to the program's shape.</summary>
/// <param name="contexts">Makes contexts of the database.</param>
/// <param name="provider">The database.</param>
public sealed class RecordOpener(IDbContextFactory<RecordDb> contexts, IDatabaseProvider provider)
{
    /// <summary>Opens the record, or says why not. Safe to call again.</summary>
    public async Task<Outcome<OpenedRecord, OpenFailure>> Open(CancellationToken cancel)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancel);
            return await Open(db, cancel);
        }
        catch (DbException error) when (provider.Explain(error) is not null)
        {
            return (provider.Explain(error)!.Value, $"{provider.Name}: {error.Message}");
        }
        catch (InvalidOperationException wrapped) when (wrapped.InnerException is DbException error && provider.Explain(error) is not null)
        {
            return (provider.Explain((DbException)wrapped.InnerException!)!.Value, $"{provider.Name}: {wrapped.InnerException!.Message}");
        }
        catch (UnauthorizedAccessException error)
        {
            return (OpenFailure.FolderNotWritable, error.Message);
        }
        catch (IOException error)
        {
            return (OpenFailure.FolderNotWritable, error.Message);
        }
    }

    private async Task<Outcome<OpenedRecord, OpenFailure>> Open(RecordDb db, CancellationToken cancel)
    {
        var known = db.Database.GetMigrations().ToHashSet();
        var applied = await db.Database.GetAppliedMigrationsAsync(cancel);
        var newer = applied.Where(m => !known.Contains(m)).ToList();
        if (newer.Count > 0)
        {
            return (OpenFailure.DatabaseNewer, $"{provider.Name} was made by a newer program (it has {newer[^1]}): use that program, or restore a backup.");
        }

        var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).ToList();
        var backup = pending.Count > 0 ? await provider.Migrate(db, cancel) : null;
        return new OpenedRecord(pending, backup);
    }
}
