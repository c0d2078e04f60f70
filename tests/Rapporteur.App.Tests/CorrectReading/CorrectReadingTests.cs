using NodaTime;
using Rapporteur.App.CorrectReading;
using Rapporteur.App.Views;
using Rapporteur.Core.Corrections;
using Rapporteur.Extraction;
using Rapporteur.Quality;

namespace Rapporteur.App.Tests.CorrectReading;

/// <summary>Decisions about a document that was really imported, and what every view shows of them.</summary>
public sealed class CorrectReadingTests
{
    private const string Symbol = "CRPD/C/JOR/CO/9";

    private static readonly LocalDate Today = new(2026, 1, 2);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_view_of_the_record_shows_the_corrected_unit()
    {
        await using var house = await Imported();
        var unit = await Unit(house, "4(a)");
        var span = unit.Shown.Unit.Span!.Value;
        await Decide(house, CorrectionAct.Correct, unit, r => r with { Change = new UnitChange { Path = "4(z)", Span = span with { End = span.Start + "Train all officers".Length } } });

        var review = (await house.Reader.ReviewOrNull("JOR", "CRPD", "9", Today, Cancel))!;
        Assert.Contains(review.Recommendations.SelectMany(g => g.Recommendations), s => s is { Path: "4(z)", Words: "Train all officers" });
        Assert.Equal("Train all officers", (await house.Reader.RecommendationOrNull(Symbol, "4(z)", Cancel))!.Statement.Words);
        Assert.Null(await house.Reader.RecommendationOrNull(Symbol, "4(a)", Cancel));
        Assert.Contains((await house.Reader.DocumentOrNull(Symbol, null, Cancel))!.Reading!.Recommendations, u => u.Path == "4(z)");
        Assert.StartsWith("Train all officers of the police", (await house.Reader.ReadingOrNull(Symbol, null, Cancel))!.Reading.Read.Recommendations[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merging_and_rejecting_change_the_counts_and_importing_again_changes_nothing()
    {
        await using var house = await Imported();
        await Decide(house, CorrectionAct.Merge, await Unit(house, "4(a)"));
        await Decide(house, CorrectionAct.Reject, await Unit(house, "7"));
        var before = Assert.Single(await house.Reader.Documents("JOR", "CRPD", "concluding-observations", Cancel));
        var again = await house.Import(house.Folder.File("observations.txt"));
        Assert.Equal(1, again.Count(Rapporteur.App.ImportDocument.ImportOutcome.Unchanged));
        Assert.Equal(before, Assert.Single(await house.Reader.Documents("JOR", "CRPD", "concluding-observations", Cancel)));
        var view = (await house.Reader.ReadingOrNull(Symbol, null, Cancel))!;
        Assert.Contains("Publish figures", Assert.Single(view.Reading.Shown.Recommendations, u => u.Path == "4(a)").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(view.Reading.Shown.Recommendations, u => u.Path is "4(b)" or "7");
        Assert.Equal(2, view.Reading.History.Count);
    }

    [Fact]
    public async Task A_new_file_of_the_document_keeps_what_was_decided_where_the_words_are_the_same()
    {
        await using var house = await Imported();
        await Decide(house, CorrectionAct.Correct, await Unit(house, "4(b)"), r => r with { Change = new UnitChange { Articles = ["31"] } });
        await File.WriteAllTextAsync(house.Folder.File("edited.txt"), InventedDocuments.Observations("Train the officers of every service", "3 July 2017"), Cancel);
        await house.Import(house.Folder.File("edited.txt"));
        var shown = (await house.Reader.ReadingOrNull(Symbol, null, Cancel))!.Reading.Shown;
        Assert.Contains("every service", shown.Recommendations[0].Text, StringComparison.Ordinal);
        Assert.Equal(["31"], Assert.Single(shown.Recommendations, u => u.Path == "4(b)").Articles);
    }

    [Theory]
    [InlineData(CorrectionAct.Confirm, "", CorrectionFailure.NoAuthor)]
    [InlineData(CorrectionAct.Split, "A reader", CorrectionFailure.NoWords)]
    [InlineData(CorrectionAct.Undo, "A reader", CorrectionFailure.NothingToUndo)]
    public async Task What_cannot_be_is_refused_and_leaves_no_decision(CorrectionAct act, string author, CorrectionFailure expected)
    {
        await using var house = await Imported();
        var unit = await Unit(house, "4(a)");
        var done = await house.Correct.Run(new CorrectionRequest(await Hash(house), act, author) { Key = unit.Key, SplitAt = unit.Shown.Unit.Span!.Value.Start }, Cancel);
        Assert.Equal(expected, done.Failure);
        Assert.Empty((await house.Reader.ReadingOrNull(Symbol, null, Cancel))!.Reading.History);
    }

    [Fact]
    public async Task A_unit_that_somebody_decided_about_meanwhile_is_refused()
    {
        await using var house = await Imported();
        var unit = await Unit(house, "4(a)");
        await Decide(house, CorrectionAct.Reject, unit);
        Assert.Equal(CorrectionFailure.NoUnit, (await house.Correct.Run(new CorrectionRequest(await Hash(house), CorrectionAct.Confirm, "Another") { Key = unit.Key }, Cancel)).Failure);
    }

    [Fact]
    public async Task What_is_exported_as_gold_measures_the_reading_that_was_accepted_as_right_and_a_rejected_unit_as_too_many()
    {
        await using var house = await Imported();
        var read = DocumentExtractor.CreateDefault().Read("observations.txt", await File.ReadAllBytesAsync(house.Folder.File("observations.txt"), Cancel), Cancel).Value!;
        foreach (var unit in (await house.Reader.ReadingOrNull(Symbol, null, Cancel))!.Units)
        {
            await Decide(house, CorrectionAct.Confirm, unit);
        }

        var accepted = GoldDocument.Parse((await house.Gold.Run(Symbol, Cancel))!);
        Assert.Equal((1.0, 1.0), (GoldMeasurement.Paths(accepted, read).Precision, GoldMeasurement.Paths(accepted, read).Recall));
        Assert.Equal((1.0, 1.0), (GoldMeasurement.WordsOf(accepted, read).Precision, GoldMeasurement.WordsOf(accepted, read).Recall));
        Assert.Equal((1.0, 1.0), (GoldMeasurement.Roles(accepted, read).Precision, GoldMeasurement.Deadlines(accepted, read).Recall));

        await Decide(house, CorrectionAct.Reject, await Unit(house, "4(b)"));
        var corrected = GoldDocument.Parse((await house.Gold.Run(Symbol, Cancel))!);
        var score = GoldMeasurement.WordsOf(corrected, read);
        Assert.InRange(score.Precision, 0.1, 0.99);
        Assert.Equal(1.0, score.Recall);
    }

    private static async Task<TestHouse> Imported()
    {
        var house = await TestHouse.Open();
        await File.WriteAllTextAsync(house.Folder.File("observations.txt"), InventedDocuments.Observations(), Cancel);
        await house.Import(house.Folder.File("observations.txt"));
        return house;
    }

    private static async Task<DeskUnit> Unit(TestHouse house, string path) =>
        (await house.Reader.ReadingOrNull(Symbol, null, Cancel))!.Units.First(u => u.Shown.Unit.Path == path && u.Shown.Unit.Kind == ReadKind.Recommendation);

    private static async Task<string> Hash(TestHouse house) => (await house.Reader.ReadingOrNull(Symbol, null, Cancel))!.Reading.Read.Sha256;

    private static async Task Decide(TestHouse house, CorrectionAct act, DeskUnit unit, Func<CorrectionRequest, CorrectionRequest>? more = null)
    {
        var request = new CorrectionRequest(await Hash(house), act, "A reader") { Key = unit.Key };
        var done = await house.Correct.Run(more?.Invoke(request) ?? request, Cancel);
        Assert.True(done.Ok, $"{act} {unit.Shown.Unit.Path}: {done.Failure} {done.Detail}");
    }
}
