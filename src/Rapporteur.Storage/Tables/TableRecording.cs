using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;
using Rapporteur.Core.Statements;
using Rapporteur.Core.Tables;
using Rapporteur.Storage.Recording;

namespace Rapporteur.Storage.Tables;

/// <summary>A table that is being recorded, batch by batch, each in one transaction: stopped at any moment the record holds whole rows,
/// and recording again finds them unchanged and does the rest. Nothing that people decided is touched.</summary>
public sealed class TableRecording : IAsyncDisposable
{
    private const int RowsAtATime = 500;

    private readonly IDbContextFactory<RecordDb> contexts;
    private readonly IDatabaseProvider provider;
    private readonly TableFileRow table;
    private readonly Instant at;
    private readonly RecordDb? trial;
    private readonly IDbContextTransaction? trialTransaction;

    /// <summary>For a table that is read again: what it stands for now. The first half of each key is enough to tell.</summary>
    private HashSet<ulong>? touched;

    private TableRecording(IDbContextFactory<RecordDb> contexts, IDatabaseProvider provider, TableFileRow table, Instant at, RecordDb? trial, IDbContextTransaction? trialTransaction) =>
        (this.contexts, this.provider, this.table, this.at, this.trial, this.trialTransaction) = (contexts, provider, table, at, trial, trialTransaction);

    internal static async Task<TableRecording> Begin(IDbContextFactory<RecordDb> contexts, IDatabaseProvider provider, TableFileRow table, Instant at, bool dryRun, CancellationToken cancel)
    {
        RecordDb? trial = null;
        IDbContextTransaction? transaction = null;
        if (dryRun)
        {
            // One transaction for all, never committed: what recording would do is found out by doing it.
            trial = await contexts.CreateDbContextAsync(cancel);
            transaction = await trial.Database.BeginTransactionAsync(cancel);
        }

        var recording = new TableRecording(contexts, provider, table, at, trial, transaction);
        recording.touched = await recording.Do(db => recording.Announce(db, cancel), cancel) || dryRun ? null : [];
        return recording;
    }

    /// <summary>Records rows.</summary>
    /// <param name="rows">For each row its statements; none for a refused row.</param>
    /// <param name="cancel">Ends the recording before this batch.</param>
    public async Task<IReadOnlyList<RowOutcome>> Record(IReadOnlyList<IReadOnlyList<TabledStatement>> rows, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var prepared = rows.Where(r => r.Count > 0).Select(r => r.Select(s => PreparedStatement.Of(s, table)).ToList()).ToList();
        return await Do(db => Write(db, prepared, cancel), cancel);
    }

    /// <summary>Says that every row is recorded or accounted for. What an earlier reading understood otherwise, under another identity, goes, unless a person decided about it.</summary>
    public Task Complete(RowCounts counts, CancellationToken cancel) => Do(
        async db =>
        {
            await RemoveLeft(db, cancel);
            await db.TableFiles.Where(t => t.Sha256 == table.Sha256).ExecuteUpdateAsync(
                t => t.SetProperty(r => r.Complete, true).SetProperty(r => r.RowsRead, counts.Read).SetProperty(r => r.RowsHeld, counts.Held)
                    .SetProperty(r => r.RowsRepeated, counts.Repeated).SetProperty(r => r.RowsRefused, counts.Refused),
                cancel);
            return true;
        },
        cancel);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (trialTransaction is not null)
        {
            await trialTransaction.DisposeAsync();
            await trial!.DisposeAsync();
        }
    }

    private async Task<TResult> Do<TResult>(Func<RecordDb, Task<TResult>> act, CancellationToken cancel)
    {
        if (trial is not null)
        {
            return await act(trial);
        }

        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await provider.SerialiseWriters(db, cancel);
        var result = await act(db);
        await transaction.CommitAsync(cancel);
        return result;
    }

    private async Task<bool> Announce(RecordDb db, CancellationToken cancel)
    {
        var known = await db.TableFiles.SingleOrDefaultAsync(t => t.Sha256 == table.Sha256, cancel);
        if (known is null)
        {
            db.TableFiles.Add(table);
        }
        else
        {
            (known.Complete, known.Rules, known.Mapping, known.MappingText, known.AssignedBy, known.Collection, known.Encoding) =
                (false, table.Rules, table.Mapping, table.MappingText, table.AssignedBy, table.Collection, table.Encoding);
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return known is null;
    }

    private async Task RemoveLeft(RecordDb db, CancellationToken cancel)
    {
        if (touched is null)
        {
            return;
        }

        var left = new List<StatementKey>();
        await foreach (var key in db.TabledStatements.AsNoTracking().Where(r => r.Sha256 == table.Sha256).Select(r => r.Key).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (!touched.Contains(Half(key)))
            {
                left.Add(key);
            }
        }

        foreach (var some in left.Chunk(RowsAtATime))
        {
            await db.TabledStatements.Where(r => some.Contains(r.Key) && !db.Decisions.Any(d => d.Statement == r.Key)).ExecuteDeleteAsync(cancel);
        }
    }

    private static ulong Half(StatementKey key) => ulong.Parse(key.Value.AsSpan(0, 16), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private async Task<IReadOnlyList<RowOutcome>> Write(RecordDb db, List<List<PreparedStatement>> rows, CancellationToken cancel)
    {
        var sorting = new BatchSorting(db, table, at);
        await sorting.Load(rows.SelectMany(r => r), cancel);
        var outcomes = new List<RowOutcome>(rows.Count);
        foreach (var row in rows)
        {
            var best = new RowOutcome(row[0].Statement.Row, RowAs.Repeated);
            foreach (var statement in row)
            {
                var outcome = await sorting.Sort(statement, cancel);
                best = outcome.As >= best.As ? outcome : best;
            }

            outcomes.Add(best);
        }

        if (sorting.Replaced.Count > 0)
        {
            await db.TabledStatements.Where(r => sorting.Replaced.Contains(r.Key)).ExecuteDeleteAsync(cancel);
            await RowWriter.Insert(db, sorting.Formers, cancel);
        }

        await RowWriter.Insert(db, [.. sorting.Written], cancel);
        touched?.UnionWith(sorting.Touched.Select(Half));
        return outcomes;
    }
}
