using NodaTime;
using Rapporteur.Core.Corrections;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.Core.Tests.Corrections;

public sealed class CorrectedReadingTests
{
    private const string Text = "4. The State party should:\n(a) Open the roads; and mend the bridges;\n(b) Light the stairs.\n";

    [Fact]
    public void Without_decisions_the_reading_is_shown_as_it_is()
    {
        var reading = Reading("Open the roads; and mend the bridges;", "Light the stairs.");
        Assert.Same(reading, CorrectedReading.Of(reading, []).Shown);
    }

    [Fact]
    public void A_split_shows_both_parts_in_order_and_each_slices_to_its_words()
    {
        var reading = Reading("Open the roads; and mend the bridges;", "Light the stairs.");
        var shown = CorrectedReading.Of(reading, [Split(reading)]).Shown.Recommendations;
        Assert.Equal(["Open the roads;", "and mend the bridges;", "Light the stairs."], shown.Select(u => u.Text));
        Assert.All(shown, u => Assert.Equal(u.Text, u.Span.Slice(Text)));
    }

    [Fact]
    public void A_reading_that_now_says_what_the_person_said_agrees()
    {
        var split = Split(Reading("Open the roads; and mend the bridges;", "Light the stairs."));
        var newer = Reading("Open the roads;", "and mend the bridges;", "Light the stairs.");
        var paths = newer with { Recommendations = [newer.Recommendations[0], newer.Recommendations[1] with { Path = "4(a)-2" }, newer.Recommendations[2] with { Path = "4(b)" }] };
        var corrected = CorrectedReading.Of(paths, [split]);
        Assert.Equal(3, corrected.Shown.Recommendations.Count);
        Assert.All(corrected.Units, u => Assert.Empty(u.Disagrees));
        Assert.Empty(corrected.Open);
    }

    [Fact]
    public void A_unit_that_the_reading_lost_stays_where_the_person_put_it()
    {
        var reading = Reading("Open the roads; and mend the bridges;", "Light the stairs.");
        var confirmed = Decision(CorrectionAct.Confirm, [Unit(reading, 0)], [Unit(reading, 0)]);
        var corrected = CorrectedReading.Of(reading with { Recommendations = [reading.Recommendations[1]] }, [confirmed]);
        Assert.Equal(["4(a)", "4(b)"], corrected.Shown.Recommendations.Select(u => u.Path));
        Assert.True(corrected.Units[0].Unread);
    }

    [Fact]
    public void A_later_decision_that_saw_the_disagreement_settles_it()
    {
        var reading = Reading("Open the roads; and mend the bridges;", "Light the stairs.");
        var first = Decision(CorrectionAct.Confirm, [Unit(reading, 0)], [Unit(reading, 0)]);
        var newer = reading with { Recommendations = [reading.Recommendations[0] with { Articles = ["9"] }, reading.Recommendations[1]] };
        var seen = Assert.Single(CorrectedReading.Of(newer, [first]).Units[0].Disagrees);
        var second = Decision(CorrectionAct.Confirm, [Unit(reading, 0)], [Unit(reading, 0)]) with { Seen = [seen], At = first.At + Duration.FromHours(1) };
        var corrected = CorrectedReading.Of(newer, [second, first]);
        Assert.Empty(corrected.Units[0].Disagrees);
        Assert.Empty(corrected.Shown.Recommendations[0].Articles);
    }

    [Fact]
    public void A_paragraph_gets_the_role_that_a_person_gives_it()
    {
        var reading = Reading("Light the stairs.");
        var paragraph = new ReadUnit { Paragraph = reading.Paragraphs[0] };
        var corrected = CorrectedReading.Of(reading, [Decision(CorrectionAct.Correct, [paragraph], [paragraph.Changed(Text, new UnitChange { Role = ParagraphRole.Concern })])]);
        Assert.Equal(ParagraphRole.Concern, corrected.Shown.Paragraphs[0].Role);
        Assert.Equal(ParagraphRole.Recommendation, corrected.Read.Paragraphs[0].Role);
    }

    [Fact]
    public void What_was_decided_about_another_language_is_left_aside()
    {
        var reading = Reading("Light the stairs.");
        var other = Decision(CorrectionAct.Reject, [Unit(reading, 0)], []) with { Sha256 = new string('f', 64), Language = "fr" };
        Assert.Single(CorrectedReading.Of(reading, [other]).Shown.Recommendations);
    }

    [Fact]
    public void Decisions_in_any_order_of_input_show_the_same()
    {
        var reading = Reading("Open the roads; and mend the bridges;", "Light the stairs.");
        var split = Split(reading);
        var second = split.Now[1];
        var rejected = Decision(CorrectionAct.Reject, [second], []) with { At = split.At + Duration.FromHours(1) };
        string[] Shown(params Correction[] decisions) => [.. CorrectedReading.Of(reading, decisions).Shown.Recommendations.Select(u => u.Path)];
        Assert.Equal(["4(a)", "4(b)"], Shown(split, rejected));
        Assert.Equal(Shown(split, rejected), Shown(rejected, split));
    }

    private static Correction Split(DocumentReading reading)
    {
        var (whole, at) = (Unit(reading, 0), Text.IndexOf("and mend", StringComparison.Ordinal));
        var first = whole.At(Text, new TextSpan(whole.Span!.Value.Start, at - 1));
        return Decision(CorrectionAct.Split, [whole], [first, whole.At(Text, new TextSpan(at, whole.Span.Value.End)).Under("4(a)-2")]);
    }

    private static Correction Decision(CorrectionAct act, IReadOnlyList<ReadUnit> was, IReadOnlyList<ReadUnit> now) => new()
    {
        Id = Guid.CreateVersion7(DateTimeOffset.UnixEpoch), Act = act, Sha256 = new string('a', 64), Language = "en", Author = "A reader", At = Instant.FromUtc(2031, 1, 1, 12, 0), Was = was, Now = now,
    };

    private static ReadUnit Unit(DocumentReading reading, int n) => new() { Recommendation = reading.Recommendations[n] };

    private static DocumentReading Reading(params string[] units)
    {
        var span = new TextSpan(3, Text.Length - 1);
        return new DocumentReading
        {
            File = "own.txt", Sha256 = new string('a', 64), Language = "en", Document = new DocumentHeader(), Text = Text, Extractor = "own/1",
            Paragraphs = [new Paragraph("4", ParagraphRole.Recommendation, span.Slice(Text), 1, span)],
            Recommendations = [.. units.Select((words, n) => (words, At: Text.IndexOf(words, StringComparison.Ordinal), n))
                .Select(u => new RecommendationUnit { Path = $"4({(char)('a' + u.n)})", Text = u.words, Span = new TextSpan(u.At, u.At + u.words.Length) })],
        };
    }
}
