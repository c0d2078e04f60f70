using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.Storage.Decisions;
using Rapporteur.Storage.Records;

namespace Rapporteur.Storage.Recording;

/// <summary>Records that a person hid an item, or shows it again. Nothing is ever removed: the last decision counts.</summary>
/// <param name="contexts">Makes contexts of the record.</param>
public sealed class VisibilityRecorder(IDbContextFactory<RecordDb> contexts)
{
    /// <summary>Records one decision.</summary>
    /// <param name="item">The item.</param>
    /// <param name="hide">True to hide.</param>
    /// <param name="author">Who decides.</param>
    /// <param name="reason">Why.</param>
    /// <param name="at">When.</param>
    /// <param name="cancel">Ends the recording early; then nothing is recorded.</param>
    public async Task Record(RecordId item, bool hide, string author, string reason, Instant at, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        db.Decisions.Add(VisibilityDecisions.ToRow(item, hide, author, reason, at));
        await db.SaveChangesAsync(cancel);
    }
}
