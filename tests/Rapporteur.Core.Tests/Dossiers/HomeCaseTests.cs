using Rapporteur.Core.Accountability;
using Rapporteur.Core.Dossiers;
using Rapporteur.Core.Time;

namespace Rapporteur.Core.Tests.Dossiers;

/// <summary>What the home case must be able to answer, and what it must not claim.</summary>
public sealed class HomeCaseTests
{
    private const string Review = "PAK/CAT/1";

    private static readonly string Text = DossierFiles.Text("pakistan-cat-2017.json");
    private static readonly Dossier Case = DossierFiles.Read("pakistan-cat-2017.json");

    [Theory]
    [InlineData("2016-01-04", "the day of receipt")]
    [InlineData("4 January 2016", "the day of receipt")]
    [InlineData("2015-10-19", "the day of receipt of the ICCPR report")]
    [InlineData("19 October 2015", "the day of receipt of the ICCPR report")]
    [InlineData("2018-07-27", "the day of a follow-up deadline on which sources differ")]
    [InlineData("2018-05-12", "a follow-up deadline that nobody read")]
    [InlineData("12 May 2018", "a follow-up deadline that nobody read")]
    [InlineData("2021-05-12", "a due date that nobody read")]
    [InlineData("12 May 2021", "a due date that nobody read")]
    [InlineData("CAT/C/PAK/2", "a second report")]
    [InlineData("CAT/C/PAK/Q", "a list for a second review")]
    [InlineData("CAT/C/PAK/RQ", "replies for a second review")]
    [InlineData("CAT/C/PAK/CO/2", "second observations")]
    [InlineData("CAT/C/PAK/CO/1/Add", "a follow-up reply of the State")]
    [InlineData("CAT/C/PAK/FCO", "a follow-up reply of the State")]
    [InlineData("A/HRC/53/13", "the symbol of the fourth cycle's report")]
    [InlineData("co-rapporteur", "a second rapporteur")]
    public void Claims_nothing_that_is_not_established(string words, string what) =>
        Assert.False(Text.Contains(words, StringComparison.OrdinalIgnoreCase), $"{words}: {what} is not established.");

    [Fact]
    public void Sets_no_follow_up_or_next_report_date_for_the_Committee_against_Torture() =>
        Assert.DoesNotContain(Case.Deadlines, d => d.Review == Review && d.Kind != "initial-report");

    [Fact]
    public void Tells_when_the_report_was_due_and_when_it_came_without_inventing_a_day()
    {
        var deadline = Assert.Single(Case.Deadlines, d => d.Review == Review);
        Assert.Equal("2011-07-23", deadline.Due);
        Assert.Equal(DatePrecision.Month, PartialDate.Parse(deadline.Received!).Precision);
        Assert.Equal(deadline.Received, Assert.Single(Case.Events, e => e.Review == Review && e.Kind == "report-received").Date);
    }

    [Fact]
    public void Counts_ten_in_the_delegation_three_by_name_and_seven_others()
    {
        var members = Case.Participations.Where(p => p is { Review: Review, Side: "state", Present: true }).ToArray();
        var whole = Assert.Single(members, p => p.Actor == "delegation-2017");
        var named = members.Count(p => Case.Actors.Single(a => a.Id == p.Actor).Kind == "person");
        var others = BoundedCount.Parse(Assert.Single(members, p => p.Actor == "delegation-others-2017").Count!);
        Assert.Equal(3, named);
        Assert.Equal(BoundedCount.Parse(whole.Count!).Min, named + others.Min);
    }

    [Fact]
    public void Tells_who_was_missing_and_for_the_national_institution_the_reason_and_its_rebuttal()
    {
        var missing = Case.Participations.Where(p => p.Review == Review && !p.Present).ToArray();
        Assert.Equal(["intelligence", "military", "nchr"], missing.Select(p => p.Actor).Order(StringComparer.Ordinal));
        Assert.All(missing, p => Assert.Equal("cat", p.ExpectedBy));
        var institution = missing.Single(p => p.Actor == "nchr");
        Assert.Equal(("delegation-2017", "author"), (institution.ReasonBy, institution.RebuttalBy));
        Assert.All(missing.Where(p => p.Actor != "nchr"), p => Assert.Null(p.Reason));
    }

    [Fact]
    public void Shows_that_no_reply_meets_the_question_on_convictions_by_actor_and_stage()
    {
        var question = Case.Statements.Single(s => s.Id == "q-convictions");
        var replies = Case.Links.Where(l => l.Kind == "replies-to" && l.To == question.Id).Select(l => Case.Statements.Single(s => s.Id == l.From)).ToArray();
        Assert.Equal(["police", "military", "intelligence"], question.Data!.ActorClass);
        Assert.Equal(["conviction"], question.Data.Stage);
        Assert.Contains(replies, r => r.Data is { ActorClass: ["private"], Stage: ["conviction"] });
        Assert.DoesNotContain(replies, r => r.Data is { } data && data.Stage.Contains("conviction") && !data.ActorClass.Contains("private"));
        var offered = BoundedCount.Parse(Case.Figures.Single(f => f.Id == "fig-examples-offered").Count);
        Assert.True(offered is { IsExact: true, Min: 0 });
        Assert.True(BoundedCount.Parse(Case.Figures.Single(f => f.Id == "fig-7500-criminal").Count).IsUnknown);
    }

    [Fact]
    public void Ties_no_reply_to_a_question_whose_actor_and_stage_it_meets()
    {
        var statements = Case.Statements.ToDictionary(s => s.Id);
        var met = Case.Links.Where(l => l.Kind == "replies-to" && statements.ContainsKey(l.From) && statements.ContainsKey(l.To))
            .Select(l => (Offer: statements[l.From].Data, Demand: statements[l.To].Data)).Where(p => p.Offer is not null && p.Demand is not null)
            .Where(p => p.Offer!.ActorClass.Intersect(p.Demand!.ActorClass).Any() && p.Offer.Stage.Intersect(p.Demand.Stage).Any());
        Assert.Empty(met);
    }

    [Fact]
    public void Keeps_both_meanings_of_the_twenty_eight_apart()
    {
        var twentyEight = Case.Figures.Where(f => f.Territory == "Malakand" && f.Count == "28").OrderBy(f => f.AsOf, StringComparer.Ordinal).ToArray();
        Assert.Equal(["supreme-court", "pakistan"], twentyEight.Select(f => f.By));
        Assert.NotEqual(twentyEight[0].Predicate, twentyEight[1].Predicate);
        Assert.Contains(Case.Links, l => l.Kind == "contradicts" && l.From == twentyEight[1].Id && l.To == twentyEight[0].Id);
    }

    [Fact]
    public void Raises_every_case_by_a_question() =>
        Assert.Empty(Case.Cases.Select(c => c.Id).Except(Case.Links.Where(l => l.Kind == "raises").Select(l => l.To)));

    [Fact]
    public void Shows_one_person_on_two_sides_at_two_times()
    {
        var roles = Case.Actors.Single(a => a.Id == "agha").Roles;
        Assert.Equal("2017-04", roles.Single(r => r.Organisation == "delegation-2017").At);
        Assert.Equal("2024", roles.Single(r => r.Organisation == "nchr").At);
    }

    [Theory]
    [InlineData("18", "B C")]
    [InlineData("20", "C")]
    [InlineData("34", "C B")]
    public void Holds_the_grades_of_the_Human_Rights_Committee(string paragraph, string grades) =>
        Assert.Equal(grades, string.Join(' ', Case.Assessments.Single(a => a.Paragraph == paragraph).Grades));

    [Theory]
    [InlineData("2", 167)]
    [InlineData("3", 289)]
    [InlineData("4", 340)]
    public void Adds_supported_and_noted_to_the_recommendations_received(string cycle, long received)
    {
        long Of(string what) => BoundedCount.Parse(Case.Figures.Single(f => f.Id == $"fig-upr{cycle}-{what}").Count).Min!.Value;
        Assert.Equal(received, Of("received"));
        Assert.Equal(received, Of("supported") + Of("noted"));
    }
}
