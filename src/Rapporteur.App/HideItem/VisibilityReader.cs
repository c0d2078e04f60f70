using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.App.PublicView;
using Rapporteur.App.Record;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Confidentiality;
using Rapporteur.Core.States;
using Rapporteur.Storage;
using Rapporteur.Storage.Decisions;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.HideItem;

/// <summary>Lists the items of a review with who may see each, for who keeps the record.</summary>
/// <param name="contexts">Makes contexts of the record.</param>
/// <param name="views">Tells whether anything is public.</param>
public sealed class VisibilityReader(IDbContextFactory<RecordDb> contexts, PublicViews views)
{
    /// <summary>The list; null where the record has no such review, or no item of a dossier about it.</summary>
    /// <param name="state">State code.</param>
    /// <param name="body">Body code.</param>
    /// <param name="cycle">Cycle.</param>
    /// <param name="today">The day on which consents must hold.</param>
    /// <param name="cancel">Ends the reading early.</param>
    public async Task<VisibilityView?> ReadOrNull(string state, string body, string cycle, LocalDate today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(body);
        var key = new ReviewKey(new StateCode(state.ToUpperInvariant()), new BodyCode(body.ToUpperInvariant()), cycle);
        var review = key.ToString();
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var decided = await VisibilityDecisions.Last(db, cancel);
        var cases = await CaseParts.Load(db, db.Cases.Where(c => c.Review == review), cancel);
        var own = cases.Cases.Select(c => (c.DossierId, c.Item)).ToHashSet();
        IReadOnlyList<VisibilityLine> items =
        [
            .. cases.Cases.Select(c => Line("case", c, c.Title, decided)),
            .. cases.People.Where(p => own.Contains((p.DossierId, p.Case))).Select(p => Line("person", p, p.Name ?? p.Group ?? p.Item, decided)),
            .. (await CaseParts.Ordered(db.Statements.Where(r => r.Review == review), cancel)).Select(s => Line("statement", s, s.Words, decided)),
            .. (await CaseParts.Ordered(db.Figures.Where(r => r.Review == review), cancel)).Select(f => Line("figure", f, $"{f.Count}: {f.Predicate}", decided)),
            .. (await CaseParts.Ordered(db.Events.Where(r => r.Review == review), cancel)).Select(e => Line("event", e, $"{e.Date}: {e.Title}", decided)),
            .. (await CaseParts.Ordered(db.Participations.Where(r => r.Review == review), cancel)).Select(p => Line("participation", p, $"{p.Actor}: {p.Role}", decided)),
        ];
        if (items.Count == 0)
        {
            return null;
        }

        var shown = await views.ReviewOrNull(state, body, cycle, today, cancel);
        return new VisibilityView(
            review,
            $"{StateRegistry.Default.NameOf(key.State)} · {BodyRegistry.Default.NameOf(key.Body)}",
            items,
            shown is null ? null : $"/public{Hrefs.Review(key.State, key.Body, key.Cycle)}");
    }

    private static VisibilityLine Line(string kind, DossierItemRow row, string words, IReadOnlyDictionary<RecordId, DecisionRow> decided)
    {
        var last = decided.GetValueOrDefault(row.Id);
        return new VisibilityLine(kind, row.Id.Value, words, Visibilities.ParseOrPrivate(row.Visibility).Code(), last?.Kind == VisibilityDecisions.Hide, last?.Author, last?.At, last?.Reason);
    }
}
