using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.Core.Results;
using Rapporteur.Storage;
using Rapporteur.Storage.Decisions;
using Rapporteur.Storage.Recording;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.HideItem;

/// <summary>The act of hiding an item at once, with all that hangs on it: the next reading of a public view is without it, and no import brings it back.</summary>
/// <param name="contexts">Makes contexts of the record.</param>
/// <param name="recorder">Records the decision.</param>
/// <param name="clock">Gives its time.</param>
public sealed class HideItem(IDbContextFactory<RecordDb> contexts, VisibilityRecorder recorder, IClock clock)
{
    private const int LongestAuthor = 200;
    private const int LongestReason = 4000;

    /// <summary>Hides an item or shows it again, or says why not. Nothing is recorded on a failure.</summary>
    public async Task<Outcome<HiddenItem, HideFailure>> Run(HideRequest request, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (author, reason) = (request.Author?.Trim() ?? "", request.Reason?.Trim() ?? "");
        if (author.Length is 0 or > LongestAuthor)
        {
            return (HideFailure.NoAuthor, "");
        }

        if (reason.Length is 0 or > LongestReason)
        {
            return (HideFailure.NoReason, "");
        }

        await using var db = await contexts.CreateDbContextAsync(cancel);
        var found = await Find(db, request.Item.Trim(), cancel);
        if (found is not [var item])
        {
            return (found.Count == 0 ? HideFailure.NoItem : HideFailure.SeveralItems, string.Join("; ", found.Select(f => $"{f.Kind} {f.Dossier}/{f.Item} is {f.Key}")));
        }

        var key = new RecordId(item.Key);
        if ((await VisibilityDecisions.Hidden(db, cancel)).Contains(key) == request.Hide)
        {
            return (request.Hide ? HideFailure.Hidden : HideFailure.NotHidden, request.Item);
        }

        await recorder.Record(key, request.Hide, author, reason, clock.GetCurrentInstant(), cancel);
        return item;
    }

    private static async Task<IReadOnlyList<HiddenItem>> Find(RecordDb db, string given, CancellationToken cancel) =>
    [
        .. await In(db.Cases, "case", given, cancel), .. await In(db.CasePeople, "person", given, cancel), .. await In(db.CaseActs, "act", given, cancel),
        .. await In(db.CasePerpetrators, "perpetrator", given, cancel), .. await In(db.CaseSteps, "step", given, cancel), .. await In(db.CaseRedress, "redress", given, cancel),
        .. await In(db.Statements, "statement", given, cancel), .. await In(db.Figures, "figure", given, cancel), .. await In(db.Events, "event", given, cancel),
        .. await In(db.Participations, "participation", given, cancel), .. await In(db.Actors, "actor", given, cancel), .. await In(db.Sources, "source", given, cancel),
    ];

    private static async Task<IEnumerable<HiddenItem>> In<TRow>(IQueryable<TRow> rows, string kind, string given, CancellationToken cancel)
        where TRow : DossierItemRow
    {
        var key = new RecordId(given);
        var found = await rows.AsNoTracking().Where(r => r.Item == given || r.DossierId + "/" + r.Item == given || r.Id == key).Select(r => new { r.DossierId, r.Item, r.Id }).ToListAsync(cancel);
        return found.OrderBy(f => f.DossierId, StringComparer.Ordinal).Select(f => new HiddenItem(kind, f.DossierId, f.Item, f.Id.Value));
    }
}
