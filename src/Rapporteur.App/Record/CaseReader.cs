using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Views;
using Rapporteur.Core.Accountability;
using Rapporteur.Core.Dossiers;
using Rapporteur.Storage;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Record;

/// <summary>One case of a dossier with its people, acts, tracks, redress, and what was said about it.</summary>
/// <param name="db">The record.</param>
internal sealed class CaseReader(RecordDb db)
{
    public async Task<CaseFileView?> Read(string dossier, string item, CancellationToken cancel)
    {
        var row = await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.DossierId == dossier && c.Item == item, cancel);
        if (row is null)
        {
            return null;
        }

        var facts = await DossierFacts.Load(db, [dossier], cancel);
        var people = await Parts<CasePersonRow>(dossier, p => p.Case == item, cancel);
        var acts = await Parts<CaseActRow>(dossier, a => a.Case == item, cancel);
        var perpetrators = await Parts<CasePerpetratorRow>(dossier, p => p.Case == item, cancel);
        var steps = await Parts<CaseStepRow>(dossier, s => s.Case == item, cancel);
        var redress = await Parts<CaseRedressRow>(dossier, r => r.Case == item, cancel);
        var said = await CaseStatements.Load(db, row, facts, cancel);
        var fates = people.ToDictionary(p => IdOf(p, p.Case), p => p.Fate);
        var review = ReviewKey.ParseOrNull(row.Review);
        return new CaseFileView
        {
            Dossier = dossier,
            Case = ReviewItems.CaseOf(row, facts, row.Note),
            Visibility = row.Visibility,
            Review = row.Review,
            ReviewHref = review is null ? null : Hrefs.Review(review.State, review.Body, review.Cycle),
            People = [.. people.Select(p => new CasePersonView(IdOf(p, p.Case), p.Roles, p.Name, p.Group, p.Count, p.Min, p.Max, p.Minor, p.Fate, p.Note, facts.Sources(p.Id)))],
            Acts = [.. acts.Select(a => Act(a, fates.GetValueOrDefault(a.Victim), facts))],
            Tracks = Tracks([.. perpetrators.Select(p => Perpetrator(p, facts))], steps, facts),
            Redress = [.. redress.Select(r => new CaseRedressView(r.Form, r.State, r.Person, Dates.ViewOrNull(r.Date), r.Authority, r.Words, facts.Name(dossier, r.By), facts.Sources(r.Id)))],
            Statements = said.Statements,
            Judgements = said.Judgements,
        };
    }

    private async Task<List<TRow>> Parts<TRow>(string dossier, System.Linq.Expressions.Expression<Func<TRow, bool>> ofCase, CancellationToken cancel)
        where TRow : DossierItemRow =>
        await db.Set<TRow>().AsNoTracking().Where(r => r.DossierId == dossier).Where(ofCase).OrderBy(r => r.Ordinal).ToListAsync(cancel);

    /// <summary>The id that the author gave: the record's begins with the case's.</summary>
    private static string IdOf(DossierItemRow part, string of) => part.Item[(of.Length + 1)..];

    private static CaseActView Act(CaseActRow a, string? fate, DossierFacts facts)
    {
        var goesOn = CaseWords.GoesOn(a.Kind) && (fate is null || !DossierCodes.ClarifyingFates.Contains(fate));
        return new CaseActView(IdOf(a, a.Case), a.Kind, a.Victim, a.Method, Dates.ViewOrNull(a.From), Dates.ViewOrNull(a.To), goesOn, a.Place, a.Perpetrators, a.Note, facts.Sources(a.Id));
    }

    private static CasePerpetratorView Perpetrator(CasePerpetratorRow p, DossierFacts facts) => new(
        IdOf(p, p.Case), p.ActorClass, p.Service, p.Name, p.Count, p.Degree, [.. p.AllegedBy.Select(a => facts.Name(p.DossierId, a))], [.. p.FoundBy.Select(a => facts.Name(p.DossierId, a))], p.Note, facts.Sources(p.Id));

    /// <summary>Steps that name nobody stand in a track of their own; where nobody is listed, it shows that nothing is recorded.</summary>
    private static List<CaseTrackView> Tracks(IReadOnlyList<CasePerpetratorView> perpetrators, List<CaseStepRow> steps, DossierFacts facts)
    {
        var tracks = perpetrators.Select(p => new CaseTrackView(p, StagesOf(steps.Where(s => s.Perpetrator == p.Id), facts, whole: true))).ToList();
        var others = steps.Where(s => perpetrators.All(p => p.Id != s.Perpetrator)).ToList();
        if (others.Count > 0 || tracks.Count == 0)
        {
            tracks.Add(new CaseTrackView(null, StagesOf(others, facts, whole: tracks.Count == 0)));
        }

        return tracks;
    }

    /// <summary>All stages of the usual course; an allegation is what the acts are, redress stands apart, and an acquittal is shown where there is one.
    /// Beside tracks of persons, the track of nobody in particular has only what is recorded: it is no track that could be complete.</summary>
    private static List<CaseStageView> StagesOf(IEnumerable<CaseStepRow> steps, DossierFacts facts, bool whole)
    {
        var byStage = steps.ToLookup(s => Stages.ParseOrNull(s.Stage));
        return
        [
            .. Stages.All.Where(s => byStage[s].Any() || (whole && s is not (Stage.Allegation or Stage.Acquittal or Stage.Redress)))
                .Select(s => new CaseStageView(s.Code(), [.. byStage[s].OrderBy(x => Dates.ParseOrNull(x.Date)?.Start ?? NodaTime.LocalDate.MaxIsoValue).Select(x => Step(x, facts))])),
        ];
    }

    private static CaseStepView Step(CaseStepRow s, DossierFacts facts) =>
        new(s.Stage, s.State, Dates.ViewOrNull(s.Date), s.Authority, s.Offence, s.Outcome, s.Served, facts.Name(s.DossierId, s.By), s.Note, facts.Sources(s.Id));
}
