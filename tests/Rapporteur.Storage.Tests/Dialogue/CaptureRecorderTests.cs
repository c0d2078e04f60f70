using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.Core.Dialogue;
using Rapporteur.Storage.Dialogue;
using Rapporteur.Storage.Recording;
using Rapporteur.Storage.Tests.Recording;
using Rapporteur.Testing;

namespace Rapporteur.Storage.Tests.Dialogue;

public sealed class CaptureRecorderTests
{
    private static readonly Instant Noon = Instant.FromUtc(2031, 4, 2, 12, 0);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(Databases))]
    public async Task The_same_batch_again_changes_nothing(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        CaptureEntry[] batch = [Entry(1), Entry(2), Entry(3)];
        Assert.Equal([RecordedAs.Added, RecordedAs.Added, RecordedAs.Added], await Record(record, batch));
        var before = await Census.Take(record, Cancel);
        Assert.Equal([RecordedAs.Unchanged, RecordedAs.Unchanged, RecordedAs.Unchanged, RecordedAs.Added, RecordedAs.Unchanged], await Record(record, [.. batch, Entry(4), Entry(4)], later: 60));
        Assert.NotEqual(before, await Census.Take(record, Cancel));
        await using var db = record.CreateDbContext();
        Assert.Equal([Entry(1), Entry(2), Entry(3), Entry(4)], (await CapturedEntries.Load(db, "PAK/CAT/1", Cancel)).Select(e => e.Entry));
        Assert.Equal(Noon, (await db.CaptureEntries.SingleAsync(r => r.Id == Entry(1).Id, Cancel)).RecordedAt);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_correction_stands_beside_what_it_corrects_and_a_withdrawal_hides_both(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        var corrected = Entry(1) with { Revision = 2, Text = "Otherwise" };
        Assert.Equal([RecordedAs.Updated], await Record(record, [corrected]));
        Assert.Equal([RecordedAs.Added, RecordedAs.Unchanged], await Record(record, [Entry(1), corrected]));
        await using var db = record.CreateDbContext();
        Assert.Equal("Otherwise", Assert.Single(await CapturedEntries.Load(db, "PAK/CAT/1", Cancel)).Entry.Text);
        await Record(record, [corrected with { Revision = 3, Text = "", Withdrawn = true }]);
        Assert.Empty(await CapturedEntries.Load(db, "PAK/CAT/1", Cancel));
        Assert.Equal(3, await db.CaptureEntries.CountAsync(Cancel));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Other_words_under_a_revision_that_is_held_and_another_review_are_not_recorded_and_the_rest_is(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        await Record(record, [Entry(1)]);
        Assert.Equal([null, null, RecordedAs.Added], await Record(record, [Entry(1) with { Text = "Other" }, Entry(1) with { Review = "PAK/CAT/2", Revision = 2 }, Entry(2)]));
        await using var db = record.CreateDbContext();
        Assert.Equal(["Words 1", "Words 2"], (await CapturedEntries.Load(db, "PAK/CAT/1", Cancel)).Select(e => e.Entry.Text));
        Assert.Empty(await CapturedEntries.Load(db, "PAK/CAT/2", Cancel));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Characters_that_no_database_takes_are_replaced_and_still_the_same_entry(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        var odd = Entry(1) with { Text = "a\0b\ud800c", Speaker = "\0" };
        Assert.Equal([RecordedAs.Added], await Record(record, [odd]));
        Assert.Equal([RecordedAs.Unchanged], await Record(record, [odd]));
        await using var db = record.CreateDbContext();
        Assert.Equal("a\uFFFDb\uFFFDc", (await db.CaptureEntries.SingleAsync(Cancel)).Text);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_kill_at_any_stage_records_all_or_nothing_and_sending_again_completes_it(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        for (var stage = 1; ; stage++)
        {
            CaptureEntry[] batch = [Entry(stage * 10), Entry((stage * 10) + 1)];
            var broken = new BrokenAt(stage);
            record.Interceptor = broken;
            var struck = false;
            try
            {
                await Record(record, batch);
            }
            catch (OperationCanceledException)
            {
                struck = true;
            }

            record.Interceptor = null;
            await using var db = record.CreateDbContext();
            var ids = batch.Select(e => e.Id).ToArray();
            Assert.Equal(struck ? 0 : 2, await db.CaptureEntries.CountAsync(r => ids.Contains(r.Id), Cancel));
            await Record(record, batch);
            Assert.Equal(2, await db.CaptureEntries.CountAsync(r => ids.Contains(r.Id), Cancel));
            if (!broken.Struck)
            {
                Assert.InRange(stage, 3, 20);
                return;
            }
        }
    }

    private static Task<IReadOnlyList<RecordedAs?>> Record(TestRecord record, IReadOnlyList<CaptureEntry> entries, int later = 0) =>
        new CaptureRecorder(record, record.Provider).Record(entries, Noon + Duration.FromSeconds(later), Cancel);

    private static CaptureEntry Entry(int n) => new()
    {
        Id = CaptureId.ParseOrNull($"01890a5d-ac96-774b-bcce-{n:x12}")!.Value, Revision = 1, Review = "PAK/CAT/1", Sequence = n, Meeting = "1508", Kind = CaptureKind.Question, Speaker = "Ms. Adan",
        Side = "committee", Text = $"Words {n}", TypedAt = Noon - Duration.FromHours(1) + Duration.FromMilliseconds(n), Author = "A typist", Answers = n == 1 ? null : CaptureId.ParseOrNull("01890a5d-ac96-774b-bcce-000000000001"),
    };
}
