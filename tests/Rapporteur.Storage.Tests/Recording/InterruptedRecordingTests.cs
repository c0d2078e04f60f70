using NodaTime;
using Rapporteur.Storage.Recording;
using Rapporteur.Testing;

namespace Rapporteur.Storage.Tests.Recording;

public sealed class InterruptedRecordingTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 1, 2, 12, 0);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(Databases))]
    public async Task A_document_that_is_interrupted_at_any_stage_leaves_nothing_and_is_recorded_whole_the_next_time(DatabaseKind kind)
    {
        await using var whole = await TestRecord.Create(kind);
        await RecordTwo(whole);
        var complete = await Census.Take(whole, Cancel);
        await using var record = await TestRecord.Create(kind);
        var empty = await Census.Take(record, Cancel);
        await Interrupt(record, () => Record(record, 'a'), async () => Assert.Equal(empty, await Census.Take(record, Cancel)));
        var one = await Census.Take(record, Cancel);
        await Interrupt(record, () => Record(record, 'b'), async () => Assert.Equal(one, await Census.Take(record, Cancel)));
        Assert.Equal(complete, await Census.Take(record, Cancel));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_dossier_that_is_interrupted_at_any_stage_leaves_nothing_and_is_recorded_whole_the_next_time(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        var empty = await Census.Take(record, Cancel);
        await Interrupt(record, () => RecordDossier(record), async () => Assert.Equal(empty, await Census.Take(record, Cancel)));
        var whole = await Census.Take(record, Cancel);
        Assert.Equal(RecordedAs.Unchanged, await RecordDossier(record));
        Assert.Equal(whole, await Census.Take(record, Cancel));
    }

    /// <summary>Runs an act again and again, struck one stage later each time, until it runs through.</summary>
    private static async Task Interrupt(TestRecord record, Func<Task<RecordedAs>> act, Func<Task> check)
    {
        for (var stage = 1; ; stage++)
        {
            var broken = new BrokenAt(stage);
            record.Interceptor = broken;
            try
            {
                Assert.NotEqual(RecordedAs.Unchanged, await act());
                Assert.True(stage > 3, "Nothing was interrupted.");
                return;
            }
            catch (OperationCanceledException) when (broken.Struck)
            {
                record.Interceptor = null;
                await check();
            }
            finally
            {
                record.Interceptor = null;
            }
        }
    }

    private static async Task RecordTwo(TestRecord record)
    {
        await Record(record, 'a');
        await Record(record, 'b');
    }

    private static Task<RecordedAs> Record(TestRecord record, char hash) =>
        new DocumentRecorder(record, record.Provider).Record(PreparedDocument.Of(Readings.Observations(hash: hash), "rules"), Noon, dryRun: false, Cancel);

    private static async Task<RecordedAs> RecordDossier(TestRecord record) =>
        (await new DossierRecorder(record, record.Provider).Record(Dossiers.Arcadia(), new string('d', 64), Noon, dryRun: false, Cancel)).Value!.As;
}
