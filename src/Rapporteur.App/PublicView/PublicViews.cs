using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.App.Record;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Confidentiality;
using Rapporteur.Core.States;
using Rapporteur.Storage;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.PublicView;

/// <summary>The views that everybody may see. They are made from the rows, field by field, of what <c>data/public-fields.csv</c> names, and of items that are public by their own visibility;
/// a private view is never read for them.</summary>
/// <param name="contexts">Makes contexts of the record.</param>
/// <param name="fields">The allow-list.</param>
public sealed class PublicViews(IDbContextFactory<RecordDb> contexts, PublicFields fields)
{
    /// <summary>The public view of a review; null where nothing of it is public.</summary>
    /// <param name="state">State code.</param>
    /// <param name="body">Body code.</param>
    /// <param name="cycle">Cycle; null for the latest.</param>
    /// <param name="today">The day on which consents must hold.</param>
    /// <param name="cancel">Ends the reading early.</param>
    public async Task<PublicReview?> ReviewOrNull(string state, string body, string? cycle, LocalDate today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(body);
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var lines = await ReviewLines.Load(db, new StateCode(state.ToUpperInvariant()), [], cancel);
        var key = lines.Keys.LastOrDefault(k => k.Body == new BodyCode(body.ToUpperInvariant()) && (cycle is null || k.Cycle == cycle));
        return key is null ? null : await Review(db, key, lines, today, cancel);
    }

    /// <summary>The public view of a case; null where it is not public.</summary>
    /// <param name="dossier">The dossier, as the public address of the case writes it.</param>
    /// <param name="caseId">The case, as its public address writes it.</param>
    /// <param name="today">The day on which consents must hold.</param>
    /// <param name="cancel">Ends the reading early.</param>
    public async Task<PublicCase?> CaseOrNull(string dossier, string caseId, LocalDate today, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var all = await CaseParts.Load(db, db.Cases, cancel);
        var gate = await Gate(db, all.Cases, today, cancel);
        var addresses = new PublicCases(gate, all);
        var row = all.Cases.FirstOrDefault(c => gate.IsOpen(c) && addresses.Address(c) == (dossier, caseId));
        if (row is null || new PublicCases(gate, all with { Cases = [row] }).All() is not [var made])
        {
            return null;
        }

        return made with
        {
            Sources = gate.IsNamed("case", "sources") ? gate.Cited() : [],
            LeftOut = gate.IsNamed("case", "leftOut") ? gate.Counted() : [],
        };
    }

    private async Task<PublicReview?> Review(RecordDb db, ReviewKey key, ReviewLines lines, LocalDate today, CancellationToken cancel)
    {
        var review = key.ToString();
        var participations = await CaseParts.Ordered(db.Participations.Where(r => r.Review == review), cancel);
        var statements = await CaseParts.Ordered(db.Statements.Where(r => r.Review == review), cancel);
        var figures = await CaseParts.Ordered(db.Figures.Where(r => r.Review == review), cancel);
        var events = await CaseParts.Ordered(db.Events.Where(r => r.Review == review), cancel);
        var cases = await CaseParts.Load(db, db.Cases.Where(r => r.Review == review), cancel);
        var gate = await Gate(db, [.. participations, .. statements, .. figures, .. events, .. cases.Cases], today, cancel);
        var items = new PublicItems(gate);
        var documents = lines.DocumentsOf(key).Select(d => d.Row).Where(d => d is { CurrentVersionId: not null, Symbol: not null } && Publicity.IsOpen(d.Symbol) && d.State == key.State && d.Body == key.Body);
        var made = new PublicReview
        {
            State = gate.IsNamed("review", "state") ? key.State.Value : null,
            StateName = gate.IsNamed("review", "stateName") ? StateRegistry.Default.NameOf(key.State) : null,
            Body = gate.IsNamed("review", "body") ? key.Body.Value : null,
            BodyName = gate.IsNamed("review", "bodyName") ? BodyRegistry.Default.NameOf(key.Body) : null,
            Cycle = gate.IsNamed("review", "cycle") ? key.Cycle : null,
            Documents = gate.IsNamed("review", "documents") ? [.. documents.Select(items.Document).OfType<PublicDocument>()] : [],
            Events = Items(gate, "events", events, items.Event),
            Participations = Items(gate, "participations", participations, items.Participation),
            Statements = Items(gate, "statements", statements, items.Statement),
            Figures = Items(gate, "figures", figures, items.Figure),
            Cases = gate.IsNamed("review", "cases") ? new PublicCases(gate, cases).All() : [],
        };
        if (made.Documents.Count + made.Events.Count + made.Participations.Count + made.Statements.Count + made.Figures.Count + made.Cases.Count == 0)
        {
            return null;
        }

        return made with
        {
            Sources = gate.IsNamed("review", "sources") ? gate.Cited() : [],
            LeftOut = gate.IsNamed("review", "leftOut") ? gate.Counted() : [],
        };
    }

    private static IReadOnlyList<TPublic> Items<TRow, TPublic>(PublicGate gate, string field, IReadOnlyList<TRow> rows, Func<TRow, TPublic?> made)
        where TRow : DossierItemRow
        where TPublic : class => gate.IsNamed("review", field) ? [.. gate.Open(rows).Select(made).OfType<TPublic>()] : [];

    private async Task<PublicGate> Gate(RecordDb db, IEnumerable<DossierItemRow> rows, LocalDate today, CancellationToken cancel)
    {
        var hidden = await HiddenItems.Load(db, cancel);
        var people = await PublicPeople.Load(db, hidden, today, cancel);
        return new PublicGate(fields, people, await PublicSources.Load(db, [.. rows.Select(r => r.DossierId).Distinct()], hidden, cancel), hidden);
    }
}
