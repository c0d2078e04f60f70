using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.App.Views;
using Rapporteur.Core.Calendar;
using Rapporteur.Core.Reviews;
using Rapporteur.Core.States;
using Rapporteur.Storage;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Record;

/// <summary>Puts one State together.</summary>
/// <param name="db">The record.</param>
internal sealed class StateReader(RecordDb db)
{
    public async Task<StateView?> Read(StateCode state, LocalDate today, CancellationToken cancel)
    {
        var facts = await ObligationFacts.Load(db, state, cancel);
        var obligations = Obligations.Of(facts, today);
        var lines = await ReviewLines.Load(db, state, obligations, cancel);
        if (StateRegistry.Default.FindOrNull(state) is null && lines.Keys.Count == 0 && lines.Documents.Count == 0)
        {
            return null;
        }

        return new StateView(
            state.Value,
            StateRegistry.Default.NameOf(state),
            [.. facts.TreatyActions.OrderBy(a => a.DossierId, StringComparer.Ordinal).ThenBy(a => a.Ordinal).Select(a => Line(a, facts.Facts))],
            [.. lines.Keys.Select(lines.Line)],
            [.. obligations.Select(o => o.View)],
            [.. lines.Documents.Select(d => d.Line)],
            await Events(state, facts, cancel)) { Tabled = lines.Tabled };
    }

    private static TreatyLine Line(TreatyActionRow action, DossierFacts facts)
    {
        var treaty = TreatyRegistry.Default.FindOrNull(action.Treaty);
        var deposit = Obligations.DepositOrNull([action]);
        return new TreatyLine(
            action.Treaty,
            treaty?.Name ?? action.Treaty,
            treaty?.Body.Value ?? "",
            action.Action,
            Dates.View(action.Date),
            treaty is not null && deposit is { IsDay: true } day ? treaty.EntryIntoForce.After(day.Start) : null,
            treaty is not null && deposit is { } known ? DueDates.InitialOrNull(treaty, known)?.Date.View() : null,
            action.Note,
            facts.Sources(action.Id));
    }

    /// <summary>Events of its reviews, and events of the world that the same dossiers tell of.</summary>
    private async Task<IReadOnlyList<TimelineMark>> Events(StateCode state, ObligationFacts facts, CancellationToken cancel)
    {
        var prefix = $"{state}/";
        var dossiers = await db.Reviews.AsNoTracking().Where(r => r.State == state).Select(r => r.DossierId).Distinct().ToListAsync(cancel);
        var events = await db.Events.AsNoTracking()
            .Where(e => e.Review == null ? dossiers.Contains(e.DossierId) : e.Review.StartsWith(prefix)).ToListAsync(cancel);
        var names = await DossierFacts.Load(db, [.. events.Select(e => e.DossierId).Distinct()], cancel);
        return Timeline.InOrder(events.OrderBy(e => e.Ordinal).Select(e => Timeline.Mark(e, names)).Concat(facts.TreatyActions.Select(a => Timeline.Mark(a, facts.Facts))));
    }
}
