using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Views;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.States;
using Rapporteur.Extraction.Tables.Mapping;
using Rapporteur.Storage;
using Rapporteur.Storage.Tables;

namespace Rapporteur.App.Record;

/// <summary>What tables tell of a State and of its reviews.</summary>
/// <param name="db">The record.</param>
internal sealed class TabledReader(RecordDb db)
{
    private const int PageRows = 50;
    private const string OwnRule = "one row of the table";

    /// <summary>Counts by body, cycle, source and kind.</summary>
    public async Task<IReadOnlyList<TabledLine>> Lines(StateCode state, CancellationToken cancel)
    {
        var counted = await db.TabledStatements.AsNoTracking().Where(r => r.State == (StateCode?)state)
            .GroupBy(r => new { r.Body, r.Cycle, r.AssignedBy, r.Kind, r.Position }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        return
        [
            .. counted.GroupBy(c => new { c.Key.Body, c.Key.Cycle, c.Key.AssignedBy, c.Key.Kind })
                .OrderBy(g => g.Key.Body?.Value, StringComparer.Ordinal).ThenBy(g => Cycles.Numbers(g.Key.Cycle)).ThenBy(g => g.Key.AssignedBy, StringComparer.Ordinal).ThenByDescending(g => g.Sum(c => c.Count))
                .Select(g => new TabledLine(
                    g.Key.Body?.Value, g.Key.Cycle, g.Key.AssignedBy, RuleOf(g.Key.AssignedBy), g.Key.Kind, g.Sum(c => c.Count),
                    g.Where(c => c.Key.Position == "supported").Sum(c => c.Count), g.Where(c => c.Key.Position == "noted").Sum(c => c.Count), g.Where(c => c.Key.Position == "pending").Sum(c => c.Count),
                    g.Key is { Body: { } body, Cycle: { } cycle } ? $"{Hrefs.Review(state, body, cycle)}/tables" : null)),
        ];
    }

    /// <summary>States and reviews that tables tell of.</summary>
    public async Task<IReadOnlyList<(StateCode State, BodyCode? Body, string? Cycle)>> Reviews(CancellationToken cancel) =>
        [.. (await db.TabledStatements.AsNoTracking().Where(r => r.State != null).Select(r => new { r.State, r.Body, r.Cycle }).Distinct().ToListAsync(cancel)).Select(r => (r.State!.Value, r.Body, r.Cycle))];

    /// <summary>One page of the rows of a review.</summary>
    public async Task<TabledView> Page(ReviewKey key, ReviewLines lines, int page, CancellationToken cancel)
    {
        var rows = await Rows(key, cancel);
        var ties = await TabledTies.Of(db, rows, lines.DocumentsOf(key), cancel);
        var files = await db.TableFiles.AsNoTracking().ToDictionaryAsync(t => t.Sha256, t => t.File, cancel);
        var pages = Math.Max(1, (rows.Count + PageRows - 1) / PageRows);
        var shown = Math.Clamp(page, 1, pages);
        return new TabledView(
            key.State.Value, StateRegistry.Default.NameOf(key.State), key.Body.Value, key.Cycle, lines.Title(key),
            OfReview(await Lines(key.State, cancel), key), ties.Count,
            [.. rows.Skip((shown - 1) * PageRows).Take(PageRows).Select(r => View(r, files[r.Sha256], ties.FindOrNull(r)))], shown, pages);
    }

    /// <summary>How many rows of a review are proposed to be units of its documents.</summary>
    public async Task<int> Same(ReviewKey key, ReviewLines lines, CancellationToken cancel)
    {
        var documents = lines.DocumentsOf(key);
        return documents.All(d => d.Recommendations == 0) ? 0 : (await TabledTies.Of(db, await Rows(key, cancel), documents, cancel)).Count;
    }

    public static IReadOnlyList<TabledLine> OfReview(IReadOnlyList<TabledLine> lines, ReviewKey key) => [.. lines.Where(l => l.Body == key.Body.Value && l.Cycle == key.Cycle)];

    private Task<List<TabledStatementRow>> Rows(ReviewKey key, CancellationToken cancel) => db.TabledStatements.AsNoTracking()
        .Where(r => r.State == (StateCode?)key.State && r.Body == (BodyCode?)key.Body && r.Cycle == key.Cycle && r.Kind != "review")
        .OrderBy(r => r.AssignedBy).ThenBy(r => r.Sha256).ThenBy(r => r.RowNumber).ThenBy(r => r.Key).ToListAsync(cancel);

    private static TabledRowView View(TabledStatementRow row, string file, UnitPlace? same) => new(
        row.Key.Value, row.Kind, row.Text, row.Heading, row.Recommenders.Length > 0 ? [.. row.Recommenders.Select(UnitContext.StateName)] : row.RecommenderNames is { } names ? [names] : [],
        row.Position, row.PositionLabel, row.Action, [.. row.Themes, .. row.AffectedPersons, .. row.Sdgs], row.Session, row.Symbol, row.Paragraph, row.AssignedBy, file, row.RowNumber,
        same is null ? null : $"{same.Address}, {same.Path}", same is null ? null : Hrefs.Recommendation(same.Address, same.Path));

    private static string RuleOf(string source) =>
        MappingCatalogue.BuiltIn.Where(m => m.AssignedBy == source && source.Length > 0).Select(m => m.CountingRule).OfType<string>().FirstOrDefault() ?? OwnRule;
}
