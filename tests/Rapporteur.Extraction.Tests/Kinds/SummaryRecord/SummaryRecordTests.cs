using Rapporteur.Extraction.Tests.Splitting;

namespace Rapporteur.Extraction.Tests.Kinds.SummaryRecord;

/// <summary>Records in the styles of 2011, 2017–2018 and 2024, measured against what a person found in them.</summary>
public sealed class SummaryRecordTests
{
    private const double LeastSpeakers = 0.98;
    private const double LeastQuestions = 0.9;
    private const double FirstReading = 0.77;

    [Theory]
    [InlineData("numbered")]
    [InlineData("unnumbered")]
    [InlineData("unnamed")]
    [InlineData("unnumbered-2018")]
    [InlineData("numbered-articles")]
    [InlineData("unnumbered-two-rounds")]
    [InlineData("unnamed-continued")]
    public void Speakers_sides_and_questions_are_read(string name) => Check(name, LeastQuestions);

    /// <summary>Two records by another hand, on which no rule was made: what a record that nobody has seen gives. They stay apart, so that the figure stays true.</summary>
    [Theory]
    [InlineData("unseen-named")]
    [InlineData("unseen-unnamed")]
    public void Records_on_which_no_rule_was_made_do_not_fall_below_their_first_reading(string name) => Check(name, FirstReading);

    private static void Check(string name, double leastQuestions)
    {
        var folder = Path.Combine(CorpusOfOurOwnTests.Folder, "summary-record", name);
        var reading = Script.Read(File.ReadAllText(Path.Combine(folder, "source.txt")));
        var truth = RecordTruth.Of(File.ReadAllText(Path.Combine(folder, "truth.txt")));
        SpanLaws.Check(reading);

        var (turns, questions) = (truth.WrongTurns(reading), truth.WrongQuestions(reading));
        var speakers = Share(truth.Turns.Count, reading.Turns.Count, turns);
        var asked = Share(truth.Questions.Count, reading.Questions.Count, questions);
        TestContext.Current.TestOutputHelper!.WriteLine($"{name}: speakers and sides {speakers:F3} of {truth.Turns.Count}, questions {asked:F3} of {truth.Questions.Count}");
        Assert.True(speakers >= LeastSpeakers, string.Join('\n', turns));
        Assert.True(asked >= leastQuestions, string.Join('\n', questions));
    }

    // F1: what is missing and what is invented weigh the same.
    private static double Share(int expected, int read, IReadOnlyList<string> wrong)
    {
        var hits = expected - wrong.Count(w => w[0] == '-');
        return 2.0 * hits / (expected + read);
    }
}
