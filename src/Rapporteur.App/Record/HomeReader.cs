using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.App.Views;
using Rapporteur.Core.Documents;
using Rapporteur.Core.States;
using Rapporteur.Storage;
using Rapporteur.Storage.Documents;

namespace Rapporteur.App.Record;

/// <summary>Puts the home page together.</summary>
/// <param name="db">The record.</param>
internal sealed class HomeReader(RecordDb db)
{
    /// <summary>How many overdue and coming obligations the home page shows; the State's page has all.</summary>
    private const int Shown = 25;

    public async Task<HomeView> Read(LocalDate today, CancellationToken cancel)
    {
        var obligations = Obligations.Of(await ObligationFacts.Load(db, null, cancel), today);
        var due = obligations.ToLookup(o => o.State, o => o.View);
        var documents = await db.Documents.AsNoTracking().Where(d => d.State != null).Select(d => new { State = d.State!.Value, d.Body, d.Cycle }).ToListAsync(cancel);
        var told = await db.Reviews.AsNoTracking().Select(r => new { r.State, Body = (Core.Bodies.BodyCode?)r.Body, Cycle = (string?)r.Cycle }).ToListAsync(cancel);
        var recommendations = await RecommendationsByState(cancel);
        var tabled = (await new TabledReader(db).Reviews(cancel)).Select(t => new { t.State, t.Body, t.Cycle }).ToList();
        var reviews = told.Concat(documents.Concat(tabled).Where(d => d is { Body: not null, Cycle: not null })).Distinct().ToLookup(r => r.State);
        var states = documents.Select(d => d.State).Concat(told.Select(t => t.State)).Concat(due.Select(d => d.Key)).Concat(tabled.Select(t => t.State)).Distinct()
            .Select(s => new StateLine(
                s.Value, StateRegistry.Default.NameOf(s), reviews[s].Count(), documents.Count(d => d.State == s), recommendations.GetValueOrDefault(s),
                due[s].Count(d => d.Status == "overdue"), due[s].FirstOrDefault(d => d.Status == "coming")))
            .OrderBy(s => s.Name, StringComparer.Ordinal);
        return new HomeView(
            [.. states],
            [.. obligations.Select(o => o.View).Where(d => d.Status == "overdue").OrderByDescending(d => d.Due.Date).Take(Shown)],
            [.. obligations.Select(o => o.View).Where(d => d.Status == "coming").Take(Shown)],
            await db.Documents.CountAsync(cancel),
            recommendations.Values.Sum(),
            await db.Findings.CountAsync(cancel));
    }

    private async Task<Dictionary<StateCode, int>> RecommendationsByState(CancellationToken cancel)
    {
        var counted = from unit in db.Units.AsNoTracking()
                      join document in db.Documents.AsNoTracking() on (VersionId?)unit.VersionId equals document.CurrentVersionId
                      where unit.Kind == UnitKind.Recommendation && !unit.Procedural && document.State != null
                      // A thematic list repeats the report that it lists.
                      where document.Kind != DocumentKind.UprThematicList || !db.Documents.Any(o => o.Kind == DocumentKind.UprReport && o.State == document.State && o.Cycle == document.Cycle && o.CurrentVersionId != null)
                      group unit by document.State into state
                      select new { State = state.Key!.Value, Count = state.Count() };
        var read = await counted.ToDictionaryAsync(c => c.State, c => c.Count, cancel);
        foreach (var (state, count) in await ToldByState(cancel))
        {
            read[state] = read.GetValueOrDefault(state) + count;
        }

        return read;
    }

    /// <summary>Recommendations that are known from other sources only: those of documents whose text the record does not hold.</summary>
    private async Task<Dictionary<StateCode, int>> ToldByState(CancellationToken cancel)
    {
        var read = await db.Documents.AsNoTracking().Where(d => d.CurrentVersionId != null && d.Symbol != null).Select(d => d.Symbol!).ToListAsync(cancel);
        var told = await db.Statements.AsNoTracking().Where(s => s.Kind == "recommendation" && s.Review != null)
            .Select(s => new { s.Review, s.Symbol }).ToListAsync(cancel);
        return told.Where(s => s.Symbol is null || !read.Contains(s.Symbol))
            .Select(s => ReviewKey.ParseOrNull(s.Review!)?.State).OfType<StateCode>()
            .CountBy(s => s).ToDictionary();
    }
}
