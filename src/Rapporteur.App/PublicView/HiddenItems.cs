using Microsoft.EntityFrameworkCore;
using Rapporteur.Storage;
using Rapporteur.Storage.Decisions;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.PublicView;

/// <summary>What people hid, and what hangs on it: the parts of a case, what is tied to it, what a hidden actor says. It is told anew at each reading, so that a later import cannot bring anything back.</summary>
internal sealed class HiddenItems
{
    private readonly IReadOnlySet<RecordId> decided;
    private readonly HashSet<(string Dossier, string Item)> items;
    private readonly HashSet<(string Dossier, string Actor)> actors;

    private HiddenItems(IReadOnlySet<RecordId> decided, HashSet<(string, string)> items, HashSet<(string, string)> actors) =>
        (this.decided, this.items, this.actors) = (decided, items, actors);

    public static async Task<HiddenItems> Load(RecordDb db, CancellationToken cancel)
    {
        var decided = await VisibilityDecisions.Hidden(db, cancel);
        RecordId[] ids = [.. decided];
        if (ids.Length == 0)
        {
            return new HiddenItems(decided, [], []);
        }

        var actors = await Named(db.Actors, ids, cancel);
        var items = (HashSet<(string, string)>)[.. await Named(db.Cases, ids, cancel), .. await Named(db.Statements, ids, cancel), .. await Named(db.Figures, ids, cancel), .. await Named(db.Events, ids, cancel)];
        var said = await db.Statements.AsNoTracking().Select(s => new { s.DossierId, s.Item, s.By }).ToListAsync(cancel);
        items.UnionWith(said.Where(s => actors.Contains((s.DossierId, s.By))).Select(s => (s.DossierId, s.Item)));
        var links = await db.Links.AsNoTracking().Select(l => new { l.DossierId, l.From, l.To }).ToListAsync(cancel);
        while (links.Where(l => items.Contains((l.DossierId, l.To)) && !items.Contains((l.DossierId, l.From))).Select(l => (l.DossierId, l.From)).ToList() is { Count: > 0 } more)
        {
            items.UnionWith(more);
        }

        return new HiddenItems(decided, items, actors);
    }

    /// <summary>True for an item that is hidden itself, or hangs on one that is.</summary>
    public bool Contains(DossierItemRow row) => decided.Contains(row.Id) || items.Contains((row.DossierId, row.Item)) || Owner(row) is { } owner && items.Contains((row.DossierId, owner)) || Speaker(row) is { } by && actors.Contains((row.DossierId, by));

    private static string? Owner(DossierItemRow row) => row switch
    {
        CasePersonRow part => part.Case,
        CaseActRow part => part.Case,
        CasePerpetratorRow part => part.Case,
        CaseStepRow part => part.Case,
        CaseRedressRow part => part.Case,
        _ => null,
    };

    private static string? Speaker(DossierItemRow row) => row switch
    {
        ParticipationRow one => one.Actor,
        FigureRow one => one.By,
        StatementRow one => one.By,
        CaseStepRow one => one.By,
        CaseRedressRow one => one.By,
        _ => null,
    };

    private static async Task<HashSet<(string, string)>> Named<TRow>(IQueryable<TRow> rows, RecordId[] ids, CancellationToken cancel)
        where TRow : DossierItemRow =>
        [.. (await rows.AsNoTracking().Where(r => ids.Contains(r.Id)).Select(r => new { r.DossierId, r.Item }).ToListAsync(cancel)).Select(r => (r.DossierId, r.Item))];
}
