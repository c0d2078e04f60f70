using Microsoft.EntityFrameworkCore;
using Rapporteur.Storage.Records;

namespace Rapporteur.Storage.Recording;

/// <summary>Brings the rows of one dossier to what the dossier says, and counts what that changes.</summary>
/// <param name="db">The context; its changes are saved by the caller.</param>
/// <param name="dossier">The dossier's name.</param>
internal sealed class DossierSync(RecordDb db, string dossier)
{
    private int added;
    private int updated;
    private int unchanged;
    private int removed;

    public bool Nothing => added == 0 && updated == 0 && removed == 0;

    public DossierRecorded As(RecordedAs whole) => new(whole, added, updated, unchanged, removed);

    public async Task Items<TRow>(IReadOnlyList<TRow> rows, CancellationToken cancel)
        where TRow : DossierItemRow
    {
        var held = await db.Set<TRow>().Where(r => r.DossierId == dossier).ToDictionaryAsync(r => r.Id, cancel);
        foreach (var row in rows)
        {
            if (!held.Remove(row.Id, out var old))
            {
                db.Add(row);
                added++;
            }
            else if (old.Hash != row.Hash)
            {
                db.Entry(old).CurrentValues.SetValues(row);
                updated++;
            }
            else
            {
                old.Ordinal = row.Ordinal;
                unchanged++;
            }
        }

        db.RemoveRange(held.Values);
        removed += held.Count;
    }

    /// <summary>Aliases, roles and citations follow their items. Call last.</summary>
    public async Task Parts(DossierRows rows, CancellationToken cancel)
    {
        if (Nothing)
        {
            return;
        }

        var actors = db.Actors.Where(a => a.DossierId == dossier).Select(a => a.Id);
        var oldAliases = await db.Aliases.Where(a => actors.Contains(a.ActorId)).ToListAsync(cancel);
        var oldRoles = await db.Roles.Where(r => actors.Contains(r.ActorId)).ToListAsync(cancel);
        Replace(oldAliases, rows.Aliases, a => a.Id);
        Replace(oldRoles, rows.Roles, r => r.Id);
        var oldCitations = await db.Citations.Where(c => c.DossierId == dossier).ToListAsync(cancel);
        Replace(oldCitations, rows.Citations, c => (c.OwnerId, c.Ordinal));
    }

    private void Replace<TRow, TKey>(List<TRow> held, IReadOnlyList<TRow> wanted, Func<TRow, TKey> key)
        where TRow : class
        where TKey : notnull
    {
        var byKey = held.ToDictionary(key);
        foreach (var row in wanted)
        {
            if (byKey.Remove(key(row), out var old))
            {
                db.Entry(old).CurrentValues.SetValues(row);
            }
            else
            {
                db.Add(row);
            }
        }

        db.RemoveRange(byKey.Values);
    }
}
