using System.Text.Json;
using NodaTime;
using Rapporteur.App.Json;

namespace Rapporteur.App.Tests.Record;

/// <summary>The home case as the doors show it.</summary>
public sealed class HomeCaseTests
{
    private static readonly LocalDate Today = new(2026, 11, 24);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_deposit_gives_two_entries_into_force_and_the_committees_words_stand_beside_the_days()
    {
        await using var house = await HomeCase();
        var due = await house.Reader.Due("PAK", Today, Cancel);
        var cat = Assert.Single(due, d => d is { Body: "CAT", Kind: "initial-report" });
        Assert.Equal((new LocalDate(2010, 7, 23), "2011-07-23", "2016-01", "late"), (cat.InForce!.Value, cat.Due.Edtf, cat.Received!.Edtf, cat.Status));
        Assert.Equal("at least 4 years 5 months 9 days", cat.Lateness!.InWords);
        Assert.Contains("four years late", cat.CommitteeWords, StringComparison.Ordinal);
        var ccpr = Assert.Single(due, d => d is { Body: "CCPR", Kind: "initial-report" });
        Assert.Equal((new LocalDate(2010, 9, 23), "2011-09-23"), (ccpr.InForce!.Value, ccpr.Due.Edtf));
        Assert.Equal(due.OrderBy(d => d.Due.Date), due);
    }

    [Fact]
    public async Task The_json_of_due_has_the_names_that_people_script_against()
    {
        await using var house = await HomeCase();
        var due = await house.Reader.Due("pak", Today, Cancel);
        using var json = JsonDocument.Parse(ViewJson.Line(due.First(d => d is { Body: "CAT", Kind: "initial-report" })));
        Assert.Equal("2010-07-23", json.RootElement.GetProperty("inForce").GetString());
        Assert.Equal("2011-07-23", json.RootElement.GetProperty("due").GetString());
        Assert.Equal("2016-01", json.RootElement.GetProperty("received").GetString());
        Assert.Equal(4, json.RootElement.GetProperty("lateness").GetProperty("years").GetInt32());
    }

    [Fact]
    public async Task Nothing_is_called_overdue_that_only_the_treaty_says_was_due()
    {
        await using var house = await HomeCase();
        var due = await house.Reader.Due("PAK", Today, Cancel);
        Assert.DoesNotContain(due, d => d is { Rule: "treaty", Status: "overdue" });
        Assert.Equal("late", Assert.Single(due, d => d is { Body: "CCPR", Kind: "follow-up" }).Status);
    }

    [Fact]
    public async Task The_review_answers_who_came_what_was_asked_and_what_was_offered()
    {
        await using var house = await HomeCase();
        var review = (await house.Reader.ReviewOrNull("PAK", "CAT", null, Today, Cancel))!;
        Assert.Equal(("1", "60", "Pakistan"), (review.Cycle, review.Session, review.StateName));
        Assert.Equal(3, review.Participations.Count(p => !p.Present));
        Assert.Contains(review.Participations, p => p is { Present: false, Side: "nhri", Reason: not null, Rebuttal: not null });
        var secretary = Assert.Single(review.Participations, p => p.Name.Contains("Agha", StringComparison.Ordinal));
        Assert.Equal("Secretary of the Ministry of Human Rights", secretary.Title!.Split("; ")[0]);
        Assert.DoesNotContain("Chair", secretary.Title, StringComparison.Ordinal);
        var convictions = Assert.Single(review.Exchanges, e => e.Question.DataShape is { } shape && shape.Contains("conviction of police, military, intelligence", StringComparison.Ordinal));
        Assert.Contains(convictions.Replies, r => r.Reply.DataShape is { } shape && shape.Contains("private", StringComparison.Ordinal));
        string[] raised = ["Zeenat Shahzadi", "Aftab Ahmed", "bloggers", "28 persons"];
        Assert.All(raised, r => Assert.Single(review.Cases, c => c.Title.Contains(r, StringComparison.Ordinal)));
        Assert.Contains(review.Figures, f => f is { Min: 7501, Max: null });
        Assert.Equal("late", Assert.Single(review.Due).Status);
        string[] sisters = ["CCPR/1", "CCPR/2", "UPR/1", "UPR/2", "UPR/3", "UPR/4", "GSP+/2014", "CERD/21-23", "CESCR/1", "CEDAW/5"];
        Assert.Empty(sisters.Except(review.Sisters.Select(s => $"{s.Body}/{s.Cycle}")));
        Assert.Equal(review.Timeline.OrderBy(m => m.Date.Date), review.Timeline);
        Assert.Contains(review.Timeline, m => m.Kind == "ratification");
        Assert.Contains(review.Timeline, m => m.Kind == "in-force" && m.Date.Edtf == "2010-07-23");
    }

    [Fact]
    public async Task Every_statement_of_the_home_case_is_shown_once_in_some_place_of_its_review()
    {
        await using var house = await HomeCase();
        var review = (await house.Reader.ReviewOrNull("PAK", "CAT", "1", Today, Cancel))!;
        var shown = review.Exchanges.Select(e => e.Question).Concat(review.Exchanges.SelectMany(e => e.Replies).Select(r => r.Reply))
            .Concat(review.Claims.Select(c => c.Claim)).Concat(review.Claims.SelectMany(c => c.Others).Select(t => t.Statement))
            .Concat(review.Recommendations.SelectMany(g => g.Concerns.Concat(g.Recommendations))).Concat(review.Statements).Select(s => s.Key).ToHashSet();
        await using var db = house.Db();
        var held = db.Statements.Where(s => s.Review == "PAK/CAT/1").Select(s => s.Id).AsEnumerable().Select(id => id.Value);
        Assert.Empty(held.Except(shown));
        Assert.All(review.Figures.SelectMany(f => f.Sources).Concat(review.Cases.SelectMany(c => c.Sources)), s => Assert.NotEmpty(s.Title));
        Assert.All(review.Claims, c => Assert.NotEmpty(c.Claim.Sources));
    }

    [Fact]
    public async Task Sister_reviews_home_and_state_are_complete()
    {
        await using var house = await HomeCase();
        var ccpr = (await house.Reader.ReviewOrNull("PAK", "CCPR", "1", Today, Cancel))!;
        Assert.Equal(["B", "C"], Assert.Single(ccpr.Assessments, a => a.Paragraph == "18").Grades);
        Assert.Contains(ccpr.Deadlines, d => d.Kind == "follow-up");
        Assert.NotNull(await house.Reader.ReviewOrNull("PAK", "GSP+", null, Today, Cancel));
        var state = (await house.Reader.StateOrNull("PAK", Today, Cancel))!;
        Assert.Contains(state.Reviews, r => r is { Body: "CAT", Cycle: "1", Lateness: not null });
        string[] treaties = ["ICERD", "ICCPR", "ICESCR", "CEDAW", "CAT", "CRC", "CRPD", "OP-CRC-AC", "OP-CRC-SC"];
        Assert.Empty(treaties.Except(state.Treaties.Select(t => t.Treaty)));
        Assert.NotEmpty(state.Events);
        var home = await house.Reader.Home(Today, Cancel);
        Assert.Equal("PAK", Assert.Single(home.States).Code);
        Assert.All(home.Overdue, d => Assert.NotNull(d.Lateness));
    }

    [Fact]
    public async Task A_document_known_only_from_sources_has_its_page_with_what_is_said_of_it()
    {
        await using var house = await HomeCase();
        var document = (await house.Reader.DocumentOrNull("CAT/C/PAK/CO/1", null, Cancel))!;
        Assert.Null(document.Reading);
        Assert.Equal("/reviews/PAK/CAT/1", document.ReviewHref);
        Assert.NotEmpty(document.Statements);
        Assert.NotEmpty(document.Sources);
        var recommendation = (await house.Reader.RecommendationOrNull("CAT/C/PAK/CO/1", "7(a)", Cancel))!;
        Assert.Equal("/reviews/PAK/CAT/1", recommendation.ReviewHref);
        Assert.NotNull(recommendation.Concern);
        Assert.Null(await house.Reader.DocumentOrNull("CAT/C/PAK/CO/99", null, Cancel));
        Assert.Null(await house.Reader.StateOrNull("XXX", Today, Cancel));
        Assert.Null(await house.Reader.ReviewOrNull("PAK", "CMW", null, Today, Cancel));
    }

    private static async Task<TestHouse> HomeCase()
    {
        var house = await TestHouse.Open();
        var result = await house.Import(Dossier());
        Assert.Empty(result.Files.SelectMany(f => f.Findings));
        return house;
    }

    private static string Dossier()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Rapporteur.slnx")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "data", "dossiers", "pakistan-cat-2017.json");
    }
}
