using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.Core.Corrections;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Storage.Decisions;
using Rapporteur.Storage.Documents;
using Rapporteur.Storage.Recording;
using Rapporteur.Testing;

namespace Rapporteur.Storage.Tests.Recording;

public sealed class CorrectionRecorderTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 1, 2, 12, 0);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(Databases))]
    public async Task A_correction_is_shown_and_the_reading_stays_as_it_was_read(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        var reading = Readings.Observations();
        await Record(record, reading);
        await Correct(record, reading, new UnitChange { Span = Short(reading), Articles = ["12"] });

        await using var db = record.CreateDbContext();
        var unit = await db.Units.SingleAsync(u => u.Path == "7(a)", Cancel);
        Assert.Equal(("Train", "12"), (unit.Text, Assert.Single(unit.Articles)));
        Assert.Equal(ReadingContent.Pack(reading), (await db.Readings.SingleAsync(Cancel)).Content);
        var row = await db.Decisions.SingleAsync(Cancel);
        Assert.Equal(("correct", "A reader", Noon, "Too long."), (row.Kind, row.Author, row.At, row.Reason));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Importing_again_changes_nothing_of_a_correction(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        var reading = Readings.Observations();
        await Record(record, reading);
        await Correct(record, reading, new UnitChange { Span = Short(reading) });
        var before = await Census.Take(record, Cancel);
        Assert.Equal(RecordedAs.Unchanged, await Record(record, reading));
        Assert.Equal(before, await Census.Take(record, Cancel));
        Assert.Equal("Train", (await Shown(record)).Text);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_correction_wins_over_newer_rules_and_the_disagreement_is_kept(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        var reading = Readings.Observations();
        await Record(record, reading);
        await Correct(record, reading, new UnitChange { Span = Short(reading) with { End = Short(reading).Start + "Train the".Length } });
        var unit = reading.Recommendations[0];
        var span = unit.Span with { End = unit.Span.End - 1 };
        var newer = reading with { Extractor = "concluding-observations/2", Recommendations = [unit with { Span = span, Text = span.Slice(reading.Text), Articles = ["3"] }, reading.Recommendations[1]] };
        Assert.Equal(RecordedAs.Updated, await Record(record, newer));

        Assert.Equal("Train the", (await Shown(record)).Text);
        await using var db = record.CreateDbContext();
        var corrected = (await RecordedCorrections.ReadingOrNull(db, RecordIdentity.OfVersion(reading.Sha256), Cancel))!;
        var shown = Assert.Single(corrected.Units, u => u.Unit.Path == "7(a)");
        Assert.Equal("Train the police", Assert.Single(shown.Disagrees).Text);
        Assert.Equal(["3"], corrected.Read.Recommendations[0].Articles);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_correction_follows_its_words_into_a_new_version_with_other_numbers(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        var reading = Readings.Observations();
        await Record(record, reading);
        await Correct(record, reading, new UnitChange { Articles = ["12"] });
        var edited = Readings.Observations(hash: 'b', issued: new LocalDate(2017, 7, 1));
        edited = edited with { Recommendations = [edited.Recommendations[0] with { Path = "9(a)" }, edited.Recommendations[1]] };
        await Record(record, edited);

        await using var db = record.CreateDbContext();
        var unit = await db.Units.SingleAsync(u => u.Path == "9(a)", Cancel);
        Assert.Equal(["12"], unit.Articles);
        Assert.Equal(1, await db.Decisions.CountAsync(Cancel));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_correction_whose_words_are_gone_stays_open_and_is_not_lost(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        var reading = Readings.Observations();
        await Record(record, reading);
        await Correct(record, reading, new UnitChange { Span = Short(reading) with { End = Short(reading).Start + "Train the police".Length } });
        var edited = Readings.Observations(hash: 'b', words: "Instruct all officers.", issued: new LocalDate(2017, 7, 1));
        await Record(record, edited);

        await using var db = record.CreateDbContext();
        var corrected = (await RecordedCorrections.ReadingOrNull(db, RecordIdentity.OfVersion(edited.Sha256), Cancel))!;
        Assert.Equal("Instruct all officers.", corrected.Shown.Recommendations[0].Text);
        var open = Assert.Single(corrected.Open);
        Assert.Equal("Instruct all officers.", Assert.Single(open.Reads).Text);
        Assert.Equal("Train the police", Assert.Single(open.Correction.Now).Text);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_rejected_unit_is_shown_nowhere_until_the_decision_is_taken_back(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        var reading = Readings.Observations();
        await Record(record, reading);
        var rejected = await Decide(record, reading, CorrectionAct.Reject, []);
        await using (var db = record.CreateDbContext())
        {
            Assert.Equal(0, await db.Units.CountAsync(u => u.Path == "7(a)", Cancel));
        }

        await Store(record, rejected with { Id = Guid.CreateVersion7(Noon.ToDateTimeOffset()), Act = CorrectionAct.Undo, Undoes = rejected.Id, Was = [], Now = [], At = Noon + Duration.FromMinutes(1) }, reading);
        Assert.Equal("Train the police.", (await Shown(record)).Text);
        await using var after = record.CreateDbContext();
        Assert.Equal(2, await after.Decisions.CountAsync(Cancel));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Decisions_come_with_a_file_that_goes_to_another_document(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        var named = Readings.Observations();
        var unnamed = named with { Document = named.Document with { Symbol = null } };
        await Record(record, unnamed);
        await Correct(record, unnamed, new UnitChange { Span = Short(named) });
        await Record(record, named);
        Assert.Equal("Train", (await Shown(record)).Text);
    }

    private static TextSpan Short(DocumentReading reading) => new(reading.Recommendations[0].Span.Start, reading.Recommendations[0].Span.Start + "Train".Length);

    private static async Task<UnitRow> Shown(TestRecord record)
    {
        await using var db = record.CreateDbContext();
        return await db.Units.SingleAsync(u => u.Path == "7(a)", Cancel);
    }

    private static Task<RecordedAs> Record(TestRecord record, DocumentReading reading) =>
        new DocumentRecorder(record, record.Provider).Record(PreparedDocument.Of(reading, "rules"), Noon, dryRun: false, Cancel);

    private static Task<Correction> Correct(TestRecord record, DocumentReading reading, UnitChange change) =>
        Decide(record, reading, CorrectionAct.Correct, [new ReadUnit { Recommendation = reading.Recommendations[0] }.Changed(reading.Text, change)]);

    private static async Task<Correction> Decide(TestRecord record, DocumentReading reading, CorrectionAct act, IReadOnlyList<ReadUnit> now)
    {
        var correction = new Correction
        {
            Id = Guid.CreateVersion7(Noon.ToDateTimeOffset()), Act = act, Sha256 = reading.Sha256, Language = reading.Language, Author = "A reader", At = Noon, Reason = "Too long.",
            Was = [new ReadUnit { Recommendation = reading.Recommendations[0] }], Now = now,
        };
        await Store(record, correction, reading);
        return correction;
    }

    private static async Task Store(TestRecord record, Correction correction, DocumentReading reading)
    {
        var key = UnitKeys.Of(CorrectedReading.Of(reading, []))[0].Key;
        await new CorrectionRecorder(record, record.Provider).Record(correction, RecordIdentity.OfDocument(reading.Document.Symbol?.Text, reading.Sha256), key, Cancel);
    }
}
