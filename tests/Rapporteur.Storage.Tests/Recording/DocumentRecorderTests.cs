using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.Core.Reading;
using Rapporteur.Storage.Decisions;
using Rapporteur.Storage.Documents;
using Rapporteur.Storage.Recording;
using Rapporteur.Testing;

namespace Rapporteur.Storage.Tests.Recording;

public sealed class DocumentRecorderTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 1, 2, 12, 0);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(Databases))]
    public async Task A_reading_becomes_rows_that_can_be_queried(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        var reading = Readings.Observations();
        Assert.Equal(RecordedAs.Added, await Record(record, reading));

        await using var db = record.CreateDbContext();
        var unit = await db.Units.SingleAsync(u => u.Path == "7(a)" && u.Articles.Contains("10"), Cancel);
        Assert.Equal((reading.Recommendations[0].Text, 0, UnitKind.Recommendation), (unit.Text, unit.HeadingOrdinal, unit.Kind));
        Assert.Equal(reading.Recommendations[0].Text, reading.Text[unit.Start..unit.End]);
        Assert.Equal(1, await db.Units.CountAsync(u => u.States.Contains("NOR"), Cancel));
        Assert.Equal("police", await db.Units.Where(u => u.Kind == UnitKind.Question).Select(u => u.WantsActorClass).SingleAsync(Cancel));
        Assert.Equal(1, await db.PrintedDeadlines.CountAsync(d => d.Due == new LocalDate(2018, 5, 12), Cancel));
        var document = await db.Documents.SingleAsync(Cancel);
        Assert.Equal(("ATA", "CAT", "1"), (document.State!.Value.Value, document.Body!.Value.Value, document.Cycle));
        Assert.Equal(Noon, (await db.Versions.SingleAsync(Cancel)).RecordedAt);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task The_complete_reading_comes_back_as_it_was(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        var reading = Readings.Observations();
        await Record(record, reading);
        await using var db = record.CreateDbContext();
        var back = ReadingContent.Unpack((await db.Readings.SingleAsync(Cancel)).Content);
        Assert.Equivalent(reading, back, strict: true);
        Assert.Equal(reading.Document.Symbol, back.Document.Symbol);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Recording_twice_changes_nothing(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        await Record(record, Readings.Observations());
        var before = await Census.Take(record, Cancel);
        Assert.Equal(RecordedAs.Unchanged, await Record(record, Readings.Observations()));
        Assert.Equal(before, await Census.Take(record, Cancel));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_changed_document_is_a_new_version_beside_the_old_and_decisions_stay(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        await Record(record, Readings.Observations());
        var decision = await Decide(record);

        var changed = Readings.Observations(hash: 'b', words: "Train the police and the army.", issued: new LocalDate(2017, 7, 1));
        Assert.Equal(RecordedAs.Updated, await Record(record, changed));

        await using var db = record.CreateDbContext();
        var versions = await db.Versions.OrderBy(v => v.Sha256).ToListAsync(Cancel);
        Assert.Equal([false, true], versions.Select(v => v.Current));
        Assert.Equal(versions[1].Id, (await db.Documents.SingleAsync(Cancel)).CurrentVersionId);
        Assert.Equal(2, await db.Units.CountAsync(u => u.Path == "7(a)", Cancel));
        var kept = await db.Decisions.SingleAsync(Cancel);
        Assert.Equivalent(decision, kept);
        Assert.Equal(1, await db.Units.CountAsync(u => u.Key == kept.Statement, Cancel));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task An_older_version_that_comes_later_does_not_become_current(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        await Record(record, Readings.Observations(hash: 'b', issued: new LocalDate(2017, 7, 1)));
        Assert.Equal(RecordedAs.Updated, await Record(record, Readings.Observations()));
        await using var db = record.CreateDbContext();
        Assert.Equal(new string('b', 64), (await db.Versions.SingleAsync(v => v.Current, Cancel)).Sha256);
        Assert.Equal(new LocalDate(2017, 7, 1), (await db.Documents.SingleAsync(Cancel)).Issued);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_translation_stands_beside_and_the_English_one_is_shown(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        Assert.Equal(RecordedAs.Added, await Record(record, Readings.Observations(hash: 'c', language: "fr", issued: new LocalDate(2018, 1, 1))));
        Assert.Equal(RecordedAs.Added, await Record(record, Readings.Observations()));
        await using var db = record.CreateDbContext();
        Assert.Equal(2, await db.Versions.CountAsync(v => v.Current, Cancel));
        Assert.Equal(RecordIdentity.OfVersion(new string('a', 64)), (await db.Documents.SingleAsync(Cancel)).CurrentVersionId);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Newer_rules_replace_what_they_read_and_leave_no_empty_document(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        var first = Readings.Observations();
        await Record(record, first with { Document = first.Document with { Symbol = null }, Extractor = "other/1" });
        var decision = await Decide(record);
        Assert.Equal(RecordedAs.Updated, await Record(record, first));

        await using var db = record.CreateDbContext();
        Assert.Equal("CAT/C/ATA/CO/1", (await db.Documents.SingleAsync(Cancel)).Symbol);
        Assert.Equal("concluding-observations/1", (await db.Versions.SingleAsync(Cancel)).Extractor);
        Assert.Equal(4, await db.Units.CountAsync(Cancel));
        Assert.Equivalent(decision, await db.Decisions.SingleAsync(Cancel));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Words_that_a_database_refuses_are_stored_with_a_mark_in_their_place(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        await Record(record, Readings.Observations(words: "Broken \0 and \ud800 but whole 😀."));
        await using var db = record.CreateDbContext();
        Assert.Equal("Broken \uFFFD and \uFFFD but whole 😀.", (await db.Units.SingleAsync(u => u.Path == "7(a)", Cancel)).Text);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Two_equal_units_are_told_apart(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        var reading = Readings.Observations();
        await Record(record, reading with { Recommendations = [reading.Recommendations[0], reading.Recommendations[0]] });
        await using var db = record.CreateDbContext();
        Assert.Equal(2, await db.Units.CountAsync(u => u.Path == "7(a)", Cancel));
    }

    private static Task<RecordedAs> Record(TestRecord record, DocumentReading reading) =>
        new DocumentRecorder(record, record.Provider).Record(PreparedDocument.Of(reading, "rules"), Noon, dryRun: false, Cancel);

    private static async Task<DecisionRow> Decide(TestRecord record)
    {
        await using var db = record.CreateDbContext();
        var unit = await db.Units.FirstAsync(u => u.Path == "7(a)", Cancel);
        var decision = new DecisionRow { Id = Guid.CreateVersion7(Noon.ToDateTimeOffset()), Statement = unit.Key, Kind = "responsiveness", Value = "none", Author = "An analyst", At = Noon, Reason = "Nothing was offered." };
        db.Decisions.Add(decision);
        await db.SaveChangesAsync(Cancel);
        return decision;
    }
}
