using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Views;
using Rapporteur.Storage;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Record;

/// <summary>What was said about a case, what was said in reply, and how people judge the replies.</summary>
/// <param name="Statements">Statements tied to the case.</param>
/// <param name="Judgements">Judgements about them.</param>
internal sealed record CaseStatements(IReadOnlyList<CaseStatementView> Statements, IReadOnlyList<CaseJudgementView> Judgements)
{
    private const string RepliesTo = "replies-to";

    public static async Task<CaseStatements> Load(RecordDb db, CaseRow row, DossierFacts facts, CancellationToken cancel)
    {
        var (dossier, item) = (row.DossierId, row.Item);
        var ties = await db.Links.AsNoTracking().Where(l => l.DossierId == dossier && (l.From == item || l.To == item)).OrderBy(l => l.Ordinal).ToListAsync(cancel);
        string[] tied = [.. ties.Select(t => OtherEnd(t, item)).Distinct()];
        var replies = await db.Links.AsNoTracking().Where(l => l.DossierId == dossier && l.Kind == RepliesTo && tied.Contains(l.To)).OrderBy(l => l.Ordinal).ToListAsync(cancel);
        var judged = await db.Judgements.AsNoTracking().Where(j => j.DossierId == dossier && tied.Contains(j.Question)).OrderBy(j => j.Ordinal).ToListAsync(cancel);
        string[] wanted = [.. tied.Concat(replies.Select(r => r.From)).Concat(judged.Select(j => j.Reply).OfType<string>()).Distinct()];
        var rows = await db.Statements.AsNoTracking().Where(s => s.DossierId == dossier && wanted.Contains(s.Item)).ToDictionaryAsync(s => s.Item, cancel);
        var statements = from tie in ties
                         let id = OtherEnd(tie, item)
                         where rows.ContainsKey(id)
                         select new CaseStatementView(tie.Kind, StatementViews.Of(rows[id], facts), tie.Note,
                             [.. replies.Where(r => r.To == id && rows.ContainsKey(r.From)).Select(r => StatementViews.Of(rows[r.From], facts, r.Note))]);
        var judgements = judged.Where(j => rows.ContainsKey(j.Question)).Select(j => new CaseJudgementView(
            rows[j.Question].Words, j.Reply is null ? null : rows.GetValueOrDefault(j.Reply)?.Words, j.Code, facts.Name(dossier, j.By), Dates.ViewOrNull(j.Date), j.Reason, facts.Sources(j.Id)));
        return new CaseStatements([.. statements], [.. judgements]);
    }

    private static string OtherEnd(LinkRow tie, string item) => tie.From == item ? tie.To : tie.From;
}
