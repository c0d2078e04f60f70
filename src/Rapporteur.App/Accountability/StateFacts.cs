using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Record;
using Rapporteur.Core.States;
using Rapporteur.Storage;
using Rapporteur.Storage.Decisions;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Accountability;

/// <summary>What dossiers tell of accountability in one State, read once.</summary>
internal sealed class StateFacts
{
    public required IReadOnlyList<StatementRow> Statements { get; init; }

    public required IReadOnlyList<LinkRow> Links { get; init; }

    public required IReadOnlyList<FigureRow> Figures { get; init; }

    public required IReadOnlyList<CaseRow> Cases { get; init; }

    public required IReadOnlyList<CasePerpetratorRow> Perpetrators { get; init; }

    public required IReadOnlyList<CaseStepRow> Steps { get; init; }

    public required IReadOnlyList<CaseRedressRow> Redress { get; init; }

    public required IReadOnlyList<JudgementRow> Judgements { get; init; }

    public required IReadOnlyList<DecisionRow> Decisions { get; init; }

    public required DossierFacts Names { get; init; }

    public static async Task<StateFacts> Load(RecordDb db, StateCode state, CancellationToken cancel)
    {
        var prefix = $"{state}/";
        var telling = await db.Reviews.AsNoTracking().Where(r => r.State == state).Select(r => r.DossierId).Distinct().ToListAsync(cancel);
        string[] dossiers = [.. telling];
        var statements = await db.Statements.AsNoTracking().Where(s => s.Review != null && s.Review.StartsWith(prefix)).OrderBy(s => s.DossierId).ThenBy(s => s.Ordinal).ToListAsync(cancel);
        var figures = await db.Figures.AsNoTracking()
            .Where(f => f.Review == null ? dossiers.Contains(f.DossierId) : f.Review.StartsWith(prefix)).OrderBy(f => f.DossierId).ThenBy(f => f.Ordinal).ToListAsync(cancel);
        var cases = await db.Cases.AsNoTracking()
            .Where(c => c.Review == null ? dossiers.Contains(c.DossierId) : c.Review.StartsWith(prefix)).OrderBy(c => c.DossierId).ThenBy(c => c.Ordinal).ToListAsync(cancel);
        return new StateFacts
        {
            Statements = statements,
            Figures = figures,
            Cases = cases,
            Links = await db.Links.AsNoTracking().Where(l => dossiers.Contains(l.DossierId)).OrderBy(l => l.DossierId).ThenBy(l => l.Ordinal).ToListAsync(cancel),
            Perpetrators = await db.CasePerpetrators.AsNoTracking().Where(p => dossiers.Contains(p.DossierId)).OrderBy(p => p.Ordinal).ToListAsync(cancel),
            Steps = await db.CaseSteps.AsNoTracking().Where(s => dossiers.Contains(s.DossierId)).OrderBy(s => s.Ordinal).ToListAsync(cancel),
            Redress = await db.CaseRedress.AsNoTracking().Where(r => dossiers.Contains(r.DossierId)).OrderBy(r => r.Ordinal).ToListAsync(cancel),
            Judgements = await db.Judgements.AsNoTracking().Where(j => dossiers.Contains(j.DossierId)).OrderBy(j => j.DossierId).ThenBy(j => j.Ordinal).ToListAsync(cancel),
            Decisions = await db.Decisions.AsNoTracking().Where(d => AnswerDecisions.Kinds.Contains(d.Kind)).ToListAsync(cancel),
            Names = await DossierFacts.Load(db, dossiers, cancel),
        };
    }

    /// <summary>Ties of one kind that lead to an item.</summary>
    public IEnumerable<LinkRow> To(DossierItemRow item, string kind) => Links.Where(l => l.DossierId == item.DossierId && l.To == item.Item && l.Kind == kind);

    /// <summary>A statement by the author's id.</summary>
    public StatementRow? StatementOrNull(string dossier, string item) => Statements.FirstOrDefault(s => s.DossierId == dossier && s.Item == item);
}
