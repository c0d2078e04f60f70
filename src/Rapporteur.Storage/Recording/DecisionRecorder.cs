using Microsoft.EntityFrameworkCore;
using Rapporteur.Storage.Decisions;

namespace Rapporteur.Storage.Recording;

/// <summary>Records what people decide about statements. A decision is only ever added.</summary>
/// <param name="contexts">Makes contexts of the record.</param>
/// <param name="provider">The database.</param>
public sealed class DecisionRecorder(IDbContextFactory<RecordDb> contexts, IDatabaseProvider provider)
{
    /// <summary>Adds one decision.</summary>
    /// <param name="decision">The decision; its texts are made storable.</param>
    /// <param name="cancel">Ends the recording early; then nothing is recorded.</param>
    public async Task Record(DecisionRow decision, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(decision);
        decision.Author = StorableText.Of(decision.Author, CorrectionContent.LongestAuthor);
        decision.Reason = decision.Reason is { } reason ? StorableText.Of(reason, CorrectionContent.LongestReason) : null;
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await provider.SerialiseWriters(db, cancel);
        db.Decisions.Add(decision);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
