using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.Storage.Recording;
using Rapporteur.Storage.Records;

namespace Rapporteur.Storage.Decisions;

/// <summary>Decisions of people that an item of a dossier is hidden, whatever the dossier says, and that it is no more. They hold no word of the item, and no import touches them.</summary>
public static class VisibilityDecisions
{
    /// <summary>Kind of a decision that hides.</summary>
    public const string Hide = "hide";

    /// <summary>Kind of a decision that takes an earlier one back.</summary>
    public const string Unhide = "unhide";

    private const string NoValue = "{}";

    /// <summary>A decision as a row.</summary>
    /// <param name="item">The item.</param>
    /// <param name="hide">True to hide.</param>
    /// <param name="author">Who decides.</param>
    /// <param name="reason">Why.</param>
    /// <param name="at">When.</param>
    public static DecisionRow ToRow(RecordId item, bool hide, string author, string reason, Instant at) => new()
    {
        Id = Guid.CreateVersion7(at.ToDateTimeOffset()),
        Statement = RecordIdentity.OfStatement(item),
        Kind = hide ? Hide : Unhide,
        Value = NoValue,
        Author = StorableText.Of(author, CorrectionContent.LongestAuthor),
        At = at,
        Reason = StorableText.Of(reason, CorrectionContent.LongestReason),
    };

    /// <summary>The last decision about each item, hiding or not.</summary>
    /// <param name="db">The record.</param>
    /// <param name="cancel">Ends the reading early.</param>
    public static async Task<IReadOnlyDictionary<RecordId, DecisionRow>> Last(RecordDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await db.Decisions.AsNoTracking().Where(d => d.Kind == Hide || d.Kind == Unhide).ToListAsync(cancel);
        return rows.GroupBy(d => d.Statement).ToDictionary(g => new RecordId(g.Key.Value), g => g.OrderBy(d => d.At).ThenBy(d => d.Id).Last());
    }

    /// <summary>Items that are hidden now.</summary>
    /// <param name="db">The record.</param>
    /// <param name="cancel">Ends the reading early.</param>
    public static async Task<IReadOnlySet<RecordId>> Hidden(RecordDb db, CancellationToken cancel) =>
        (await Last(db, cancel)).Where(d => d.Value.Kind == Hide).Select(d => d.Key).ToHashSet();
}
