using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.Core.Statements;

namespace Rapporteur.Storage.Tables;

/// <summary>Decides for a batch of rows what is new, what changed and what is held already.</summary>
/// <param name="db">The record, in a transaction.</param>
/// <param name="table">The table.</param>
/// <param name="at">The time of recording.</param>
internal sealed class BatchSorting(RecordDb db, TableFileRow table, Instant at)
{
    private const int MostRepeats = 1000;

    private readonly Dictionary<StatementKey, TabledStatementRow> known = [];
    private readonly Dictionary<StatementKey, HashSet<string>> formers = [];
    private readonly Dictionary<StatementKey, TabledStatementRow> written = [];

    /// <summary>Rows to insert.</summary>
    public IReadOnlyCollection<TabledStatementRow> Written => written.Values;

    /// <summary>Keys whose rows are replaced by <see cref="Written"/>.</summary>
    public HashSet<StatementKey> Replaced { get; } = [];

    /// <summary>Every statement that a row of the table stands for.</summary>
    public List<StatementKey> Touched { get; } = [];

    /// <summary>What the replaced rows said.</summary>
    public List<FormerStatementRow> Formers { get; } = [];

    /// <summary>Reads what the record holds of these statements.</summary>
    public async Task Load(IEnumerable<PreparedStatement> statements, CancellationToken cancel)
    {
        var contents = statements.GroupBy(s => s.Key).ToDictionary(g => g.Key, g => g.Select(s => s.Content).ToHashSet(StringComparer.Ordinal));
        var keys = contents.Keys.ToList();
        foreach (var row in await db.TabledStatements.AsNoTracking().Where(r => keys.Contains(r.Key)).ToListAsync(cancel))
        {
            known[row.Key] = row;
        }

        var changed = known.Values.Where(r => contents[r.Key].Any(c => c != r.Content)).Select(r => r.Key).ToList();
        if (changed.Count > 0)
        {
            foreach (var former in await db.FormerStatements.AsNoTracking().Where(f => changed.Contains(f.Key)).Select(f => new { f.Key, f.Content }).ToListAsync(cancel))
            {
                (formers.TryGetValue(former.Key, out var contentsOf) ? contentsOf : formers[former.Key] = []).Add(former.Content);
            }
        }
    }

    /// <summary>Sorts one statement.</summary>
    public async Task<RowOutcome> Sort(PreparedStatement first, CancellationToken cancel)
    {
        var (row, beside) = (first.Statement.Row, (int?)null);
        for (var repeat = 0; repeat < MostRepeats; repeat++)
        {
            var statement = repeat == 0 ? first : first.Again(table, repeat);
            var held = await Held(statement.Key, repeat > 0, cancel);
            if (held is null)
            {
                Touched.Add(statement.Key);
                written[statement.Key] = statement.Row(table);
                return new RowOutcome(row, beside is null ? RowAs.Added : RowAs.AddedBeside, beside);
            }

            var other = held.Sha256 == table.Sha256 && held.RowNumber != row;
            if (held.Content == statement.Content)
            {
                Touched.Add(statement.Key);
                return other ? new RowOutcome(row, RowAs.Repeated, held.RowNumber) : new RowOutcome(row, RowAs.Unchanged);
            }

            if (!other)
            {
                Touched.Add(statement.Key);
                return Replace(statement, held);
            }

            beside ??= held.RowNumber;
        }

        return new RowOutcome(row, RowAs.Repeated, beside);
    }

    /// <summary>Content that the record held before is nothing new: an older table does not undo a newer one.</summary>
    private RowOutcome Replace(PreparedStatement statement, TabledStatementRow held)
    {
        if (formers.TryGetValue(statement.Key, out var former) && former.Contains(statement.Content))
        {
            return new RowOutcome(statement.Statement.Row, RowAs.Unchanged);
        }

        Formers.Add(PreparedStatement.Former(held, at));
        Replaced.Add(statement.Key);
        written[statement.Key] = statement.Row(table);
        return new RowOutcome(statement.Statement.Row, RowAs.Updated);
    }

    private async Task<TabledStatementRow?> Held(StatementKey key, bool ask, CancellationToken cancel) =>
        written.GetValueOrDefault(key) ?? known.GetValueOrDefault(key)
        ?? (ask ? await db.TabledStatements.AsNoTracking().SingleOrDefaultAsync(r => r.Key == key, cancel) : null);
}
