using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Views;
using Rapporteur.Core.Accountability;
using Rapporteur.Core.Time;
using Rapporteur.Storage;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Record;

/// <summary>The items of one review from dossiers, other than its statements.</summary>
internal sealed class ReviewItems
{
    public required IReadOnlyList<ParticipationRow> ParticipationRows { get; init; }

    public required IReadOnlyList<CaseRow> CaseRows { get; init; }

    public required IReadOnlyList<CaseStepRow> Steps { get; init; }

    public required IReadOnlyList<FigureRow> FigureRows { get; init; }

    public required IReadOnlyList<AssessmentRow> AssessmentRows { get; init; }

    public required IReadOnlyList<RoleRow> Roles { get; init; }

    public required IReadOnlyList<LinkRow> Links { get; init; }

    public required IReadOnlyDictionary<(string Dossier, string Item), string> Titles { get; init; }

    public required DossierFacts Facts { get; init; }

    public required IReadOnlyList<EventRow> Events { get; init; }

    public static async Task<ReviewItems> Load(RecordDb db, string review, CancellationToken cancel)
    {
        var participations = await db.Participations.AsNoTracking().Where(p => p.Review == review).OrderBy(p => p.DossierId).ThenBy(p => p.Ordinal).ToListAsync(cancel);
        var cases = await db.Cases.AsNoTracking().Where(c => c.Review == review).OrderBy(c => c.DossierId).ThenBy(c => c.Ordinal).ToListAsync(cancel);
        var figures = await db.Figures.AsNoTracking().Where(f => f.Review == review).OrderBy(f => f.DossierId).ThenBy(f => f.Ordinal).ToListAsync(cancel);
        var assessments = await db.Assessments.AsNoTracking().Where(a => a.Review == review).OrderBy(a => a.DossierId).ThenBy(a => a.Ordinal).ToListAsync(cancel);
        var events = await db.Events.AsNoTracking().Where(e => e.Review == review).OrderBy(e => e.DossierId).ThenBy(e => e.Ordinal).ToListAsync(cancel);
        var key = ReviewKey.ParseOrNull(review)!;
        var telling = await db.Reviews.AsNoTracking().Where(r => r.State == key.State).Select(r => r.DossierId).Distinct().ToListAsync(cancel);
        string[] dossiers = [.. telling];
        var links = await db.Links.AsNoTracking().Where(l => dossiers.Contains(l.DossierId)).OrderBy(l => l.Ordinal).ToListAsync(cancel);
        var actors = db.Actors.Where(a => dossiers.Contains(a.DossierId)).Select(a => a.Id);
        return new ReviewItems
        {
            ParticipationRows = participations,
            CaseRows = cases,
            Steps = await db.CaseSteps.AsNoTracking().Where(s => dossiers.Contains(s.DossierId)).ToListAsync(cancel),
            FigureRows = figures,
            AssessmentRows = assessments,
            Events = events,
            Links = links,
            Titles = await ReviewStatements.Titles(db, dossiers, [.. links.Select(l => l.To).Distinct()], cancel),
            Roles = await db.Roles.AsNoTracking().Where(r => actors.Contains(r.ActorId)).ToListAsync(cancel),
            Facts = await DossierFacts.Load(db, dossiers, cancel),
        };
    }

    /// <param name="held">When the dialogue was held: offices held at another time are not shown.</param>
    public IReadOnlyList<ParticipationView> Participations(PartialDate? held) => [.. ParticipationRows.Select(p => new ParticipationView(
        Facts.Name(p.DossierId, p.Actor), TitleOf(p, held), p.Role, p.Side, p.Count, p.Present, Facts.NameOrNull(p.DossierId, p.ExpectedBy),
        p.Reason, Facts.NameOrNull(p.DossierId, p.ReasonBy), p.Rebuttal, Facts.NameOrNull(p.DossierId, p.RebuttalBy), Facts.Sources(p.Id)))];

    public IReadOnlyList<CaseView> Cases() => [.. CaseRows.Select(c => CaseOf(c, Facts, NoteOf(c, c.Note)) with { Furthest = Furthest(c) })];

    /// <summary>A case as the review and its own page show it.</summary>
    internal static CaseView CaseOf(CaseRow c, DossierFacts facts, string? note) => new(
        c.Item, c.Title, c.Acts, Dates.ViewOrNull(c.Date), c.Place, c.Victims, c.VictimsMin, c.VictimsMax, c.ActorClass,
        [.. c.AllegedBy.Select(a => facts.Name(c.DossierId, a))], [.. c.FoundBy.Select(a => facts.Name(c.DossierId, a))], c.Status, note, facts.Sources(c.Id))
    {
        Href = Hrefs.Case(c.DossierId, c.Item),
    };

    private string? Furthest(CaseRow one) => Steps.Where(s => s.DossierId == one.DossierId && s.Case == one.Item)
        .Select(s => Stages.ParseOrNull(s.Stage)).OfType<Stage>().Where(s => s != Stage.Redress).Order().Select(s => s.Code()).LastOrDefault();

    public IReadOnlyList<FigureView> Figures() => [.. FigureRows.Select(f => new FigureView(
        f.Item, f.Predicate, f.Count, f.Min, f.Max, f.Approximate, Facts.Name(f.DossierId, f.By), Dates.ViewOrNull(f.AsOf),
        f.ActorClass, f.Stage, f.Territory, NoteOf(f, f.Note), Facts.Sources(f.Id)))];

    public IReadOnlyList<AssessmentView> Assessments() =>
        [.. AssessmentRows.Select(a => new AssessmentView(a.Paragraph, a.Grades, a.Scheme, Dates.View(a.Date), Facts.Sources(a.Id)))];

    private string? NoteOf(DossierItemRow item, string? note) => StatementViews.Joined(note, ReviewStatements.InWords(Links, item.DossierId, item.Item, Titles));

    /// <summary>The offices that the actor held at that time, as far as sources attest them; what the participation says already is left out.</summary>
    private string? TitleOf(ParticipationRow participation, PartialDate? held)
    {
        var actor = Facts.ActorOrNull(participation.DossierId, participation.Actor);
        var titles = Roles.Where(r => r.ActorId == actor?.Id && Offices.HeldAt(r, held) && !string.Equals(r.Role, participation.Role, StringComparison.OrdinalIgnoreCase))
            .OrderBy(r => r.Id.Value, StringComparer.Ordinal).Select(r => r.Role).ToList();
        return titles.Count == 0 ? null : string.Join("; ", titles);
    }
}
