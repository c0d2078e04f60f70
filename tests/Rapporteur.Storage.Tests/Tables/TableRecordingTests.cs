using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.States;
using Rapporteur.Core.Tables;
using Rapporteur.Storage.Decisions;
using Rapporteur.Storage.Tables;
using Rapporteur.Storage.Tests.Recording;
using Rapporteur.Testing;

namespace Rapporteur.Storage.Tests.Tables;

public sealed class TableRecordingTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 1, 2, 12, 0);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(Databases))]
    public async Task Rows_are_added_once_and_unchanged_after_that(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        TabledStatement[] rows = [Row(2, "Build schools"), Row(3, "Build schools"), Row(4, "Build schools") with { Position = "noted" }, Row(5, "Train teachers")];
        Assert.Equal([RowAs.Added, RowAs.Repeated, RowAs.AddedBeside, RowAs.Added], await Record(record, 'a', rows));
        var census = await Census.Take(record, Cancel);
        Assert.Equal([RowAs.Unchanged, RowAs.Repeated, RowAs.Unchanged, RowAs.Unchanged], await Record(record, 'a', rows));
        Assert.Equal(census, await Census.Take(record, Cancel));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Another_table_that_says_otherwise_updates_keeps_the_old_and_touches_no_decision(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        await Record(record, 'a', [Row(2, "Build schools") with { Id = "x" }]);
        await using (var db = record.CreateDbContext())
        {
            var held = await db.TabledStatements.SingleAsync(Cancel);
            db.Decisions.Add(new DecisionRow { Id = Guid.CreateVersion7(), Statement = held.Key, Kind = "link", Value = "confirmed", Author = "a person", At = Noon });
            await db.SaveChangesAsync(Cancel);
        }

        Assert.Equal([RowAs.Updated], await Record(record, 'b', [Row(7, "Build more schools") with { Id = "x" }]));
        Assert.Equal([RowAs.Unchanged], await Record(record, 'a', [Row(2, "Build schools") with { Id = "x" }]));
        await using var after = record.CreateDbContext();
        var now = await after.TabledStatements.SingleAsync(Cancel);
        var former = await after.FormerStatements.SingleAsync(Cancel);
        Assert.Equal(("Build more schools", 7), (now.Text, now.RowNumber));
        Assert.Equal((now.Key, 2), (former.Key, former.RowNumber));
        Assert.Contains("Build schools", former.Said, StringComparison.Ordinal);
        Assert.Equal(now.Key, (await after.Decisions.SingleAsync(Cancel)).Statement);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_dry_run_says_the_same_and_leaves_nothing(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        var empty = await Census.Take(record, Cancel);
        Assert.Equal([RowAs.Added, RowAs.Repeated], await Record(record, 'a', [Row(2, "Build schools"), Row(3, "Build schools")], dryRun: true));
        Assert.Equal(empty, await Census.Take(record, Cancel));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task What_an_earlier_reading_understood_otherwise_goes_when_the_table_is_read_again(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        await Record(record, 'a', [Row(2, "Build schools") with { State = null }, Row(3, "Train teachers")]);
        await Record(record, 'a', [Row(2, "Build schools"), Row(3, "Train teachers")]);
        await using var db = record.CreateDbContext();
        Assert.Equal(["PER", "PER"], (await db.TabledStatements.Select(r => r.State).ToListAsync(Cancel)).Select(s => s?.Value));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Stopped_at_any_stage_the_next_time_completes_it_and_nothing_is_held_twice(DatabaseKind kind)
    {
        TabledStatement[] rows = [.. Enumerable.Range(2, 30).Select(n => Row(n, $"Build school {n % 27}"))];
        await using var whole = await TestRecord.Create(kind);
        await Record(whole, 'a', rows);
        var complete = await Census.Take(whole, Cancel);
        await using var record = await TestRecord.Create(kind);
        for (var stage = 1; ; stage++)
        {
            var broken = new BrokenAt(stage);
            record.Interceptor = broken;
            try
            {
                await Record(record, 'a', rows);
                Assert.True(stage > 8, "Nothing was interrupted.");
                break;
            }
            catch (OperationCanceledException) when (broken.Struck)
            {
                await using var db = new Func<RecordDb>(() => { record.Interceptor = null; return record.CreateDbContext(); })();
                Assert.Equal(await db.TabledStatements.CountAsync(Cancel), await db.TabledStatements.Select(t => t.Text).Distinct().CountAsync(Cancel));
            }
        }

        record.Interceptor = null;
        Assert.Equal(complete, await Census.Take(record, Cancel));
    }

    private static TabledStatement Row(int row, string text) => new()
    {
        Row = row, Kind = "recommendation", Text = text, State = new StateCode("PER"), StateName = "Peru", Body = new BodyCode("UPR"), Session = "14", Cycle = "2", Position = "supported", Themes = ["Education"],
    };

    private static async Task<IEnumerable<RowAs>> Record(TestRecord record, char hash, TabledStatement[] rows, bool dryRun = false)
    {
        var table = new TableFileRow { Sha256 = new string(hash, 64), File = "t.csv", Format = "Csv", Mapping = "m", MappingText = "{}", AssignedBy = "UPR Info", Collection = "c", Rules = "r", RecordedAt = Noon };
        await using var recording = await new TableRecorder(record, record.Provider).Begin(table, Noon, dryRun, Cancel);
        var outcomes = new List<RowOutcome>();
        foreach (var batch in rows.Chunk(10))
        {
            outcomes.AddRange(await recording.Record([.. batch.Select(r => new[] { r })], Cancel));
        }

        await recording.Complete(new RowCounts(rows.Length, rows.Length, 0, 0, 0, 0), Cancel);
        return outcomes.Select(o => o.As);
    }
}
