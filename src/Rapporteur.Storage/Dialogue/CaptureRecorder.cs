using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.Core.Dialogue;
using Rapporteur.Storage.Recording;

namespace Rapporteur.Storage.Dialogue;

/// <summary>Records what people type during meetings. Nothing is changed or removed; what is there already is left as it is.</summary>
/// <param name="contexts">Makes contexts of the record.</param>
/// <param name="provider">The database.</param>
public sealed class CaptureRecorder(IDbContextFactory<RecordDb> contexts, IDatabaseProvider provider)
{
    /// <summary>Records these entries in one transaction: all that can be recorded, or, when it fails, none.</summary>
    /// <param name="entries">Checked entries, in any order; the same may come twice.</param>
    /// <param name="now">The record's own time.</param>
    /// <param name="cancel">Ends the recording early; then nothing is recorded.</param>
    /// <returns>For each entry, in their order, what became of it; null where the record holds this revision with other words, or the entry under another review.</returns>
    public async Task<IReadOnlyList<RecordedAs?>> Record(IReadOnlyList<CaptureEntry> entries, Instant now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(entries);
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await provider.SerialiseWriters(db, cancel);
        CaptureId[] ids = [.. entries.Select(e => e.Id).Distinct()];
        var held = await db.CaptureEntries.AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => (r.Id, r.Revision), CapturedEntries.EntryOf, cancel);
        var reviews = held.Values.GroupBy(e => e.Id).ToDictionary(g => g.Key, g => g.First().Review);
        var done = new List<RecordedAs?>();
        foreach (var entry in entries.Select(Storable))
        {
            if (reviews.TryAdd(entry.Id, entry.Review) || reviews[entry.Id] == entry.Review)
            {
                done.Add(held.TryAdd((entry.Id, entry.Revision), entry) ? Add(db, entry, now) : held[(entry.Id, entry.Revision)] == entry ? RecordedAs.Unchanged : null);
            }
            else
            {
                done.Add(null);
            }
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return done;
    }

    private static RecordedAs Add(RecordDb db, CaptureEntry entry, Instant now)
    {
        db.CaptureEntries.Add(CapturedEntries.RowOf(entry, now));
        return entry.Revision == 1 ? RecordedAs.Added : RecordedAs.Updated;
    }

    private static CaptureEntry Storable(CaptureEntry entry) => entry with
    {
        Meeting = StorableText.Of(entry.Meeting, null), Speaker = StorableText.Of(entry.Speaker, null), Text = StorableText.Of(entry.Text, null), Author = StorableText.Of(entry.Author, null),
    };
}
