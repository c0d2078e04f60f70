using Rapporteur.App.JudgeAnswer;
using Rapporteur.App.Views;

namespace Rapporteur.App.Tests.Accountability;

/// <summary>What was asked at the home case's review, what was offered, and the chain that can be drawn from it.</summary>
public sealed class HomeCaseAccountabilityTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_request_for_convictions_shows_every_offer_with_its_mismatch_and_none_answers()
    {
        await using var house = await TestHouse.HomeCase();
        var request = await Convictions(house);
        Assert.Equal(["police", "military", "intelligence"], request.Asked.ActorClasses);
        Assert.Equal(["conviction"], request.Asked.Stages);
        Assert.Equal("repeatedly", request.Question.Repeated);
        Assert.Equal(
            ["wrong-population", "wrong-stage", "wrong-stage", "wrong-stage", "wrong-stage", "none"],
            request.Offers.Select(o => o.Code));
        Assert.All(request.Offers, o => Assert.False(o.Code is "full" or "partial"));
        Assert.Contains(request.Offers, o => o is { Code: "wrong-population", Offered.ActorClasses: ["private"] });
        Assert.Contains(request.Offers, o => o is { Code: "wrong-stage", Offered: { Stages: ["disciplinary"], Count: "more than 7,500" } });
        Assert.Contains(request.Offers, o => o is { Code: "wrong-stage", Offered: { Stages: ["charge"], Count: "13" } });
        Assert.All(request.Offers.Where(o => o.Code is "wrong-population" or "wrong-stage"), o => Assert.False(string.IsNullOrWhiteSpace(o.Explanation)));
        Assert.True(request.Open);
    }

    [Fact]
    public async Task The_silence_on_penalties_is_a_later_fact_and_is_not_zero()
    {
        await using var house = await TestHouse.HomeCase();
        var later = Assert.Single((await Convictions(house)).Later);
        Assert.Equal(("none", "no-information"), (later.Code, later.Offered.Kind));
        var chain = (await house.Reader.AccountabilityOrNull("PAK", null, null, Cancel))!.Chain;
        Assert.Contains(chain, m => m is { Stage: "sentence", ActorClass: "police", Kind: "unknown" });
        Assert.Contains(chain, m => m is { Stage: "investigation", ActorClass: "police", Kind: "unknown" });
        Assert.DoesNotContain(chain, m => m is { Stage: "conviction", Kind: "said" } && m.ActorClass != "private");
    }

    [Fact]
    public async Task The_chain_has_what_was_asked_and_never_given_by_class()
    {
        await using var house = await TestHouse.HomeCase();
        var view = (await house.Reader.AccountabilityOrNull("pak", "cat", null, Cancel))!;
        Assert.All(["police", "military", "intelligence", "official"], actor => Assert.Contains(view.Chain, m => m is { Stage: "conviction", Kind: "asked" } && m.ActorClass == actor));
        Assert.Contains(view.Chain, m => m is { Stage: "disciplinary", ActorClass: "police", Count: "more than 7,500" });
        Assert.Contains(view.Chain, m => m is { Stage: "charge", ActorClass: "police", Count: "13" });
        Assert.Equal(5, view.Chain.Count(m => m.Kind == "alleged"));
        Assert.All(view.Chain, m => Assert.NotEmpty(m.Sources));
    }

    [Fact]
    public async Task Four_groups_of_cases_and_the_absences_stand_beside_it()
    {
        await using var house = await TestHouse.HomeCase();
        var view = (await house.Reader.AccountabilityOrNull("PAK", "CAT", "1", Cancel))!;
        Assert.All(["Shahzadi", "Aftab Ahmed", "bloggers", "28 persons"], name => Assert.Contains(view.Cases, c => c.Title.Contains(name, StringComparison.Ordinal)));
        Assert.Contains(view.Absences, a => a.Side == "nhri");
        Assert.Contains(view.Absences, a => a.Name.Contains("Military", StringComparison.Ordinal));
        Assert.Contains(view.Absences, a => a.Name.Contains("Intelligence", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_28_stands_beside_the_35_and_the_7_and_its_meanings_are_told_apart()
    {
        await using var house = await TestHouse.HomeCase();
        var group = Assert.Single((await house.Reader.AccountabilityOrNull("PAK", null, null, Cancel))!.Figures, g => g.Name.Contains("Malakand", StringComparison.Ordinal));
        Assert.Equal("meaning", group.Contradiction);
        Assert.Equal(["at least 28", "35", "7", "28", "28", "7"], group.Figures.OrderBy(f => f.AsOf!.Date.Start).Select(f => f.Count));
        Assert.Equal(group.Figures.Select(f => f.AsOf!.Date.Start).Order(), group.Figures.Select(f => f.AsOf!.Date.Start));
    }

    [Fact]
    public async Task A_person_decides_and_the_last_decision_holds()
    {
        await using var house = await TestHouse.HomeCase();
        var before = await Convictions(house);
        Assert.Equal(("wrong-stage", "Authors of this dossier"), (before.Judgement!.Code, before.Judgement.By));
        Assert.True((await house.Judge.Run(new JudgementRequest("PAK", before.Key, null, "wrong-population", "A. Reader", "The only convictions are of others."), Cancel)).Ok);
        var after = await Convictions(house);
        Assert.Equal(("wrong-population", "A. Reader", "The only convictions are of others."), (after.Judgement!.Code, after.Judgement.By, after.Judgement.Reason));
        Assert.True((await house.Judge.Run(new JudgementRequest("PAK", before.Key, null, null, "A. Reader", "Taken back."), Cancel)).Ok);
        Assert.Equal("Authors of this dossier", (await Convictions(house)).Judgement!.By);
    }

    [Fact]
    public async Task A_decision_about_one_reply_leaves_the_whole_alone()
    {
        await using var house = await TestHouse.HomeCase();
        var before = await Convictions(house);
        var reply = before.Offers[1].Statement.Key;
        Assert.True((await house.Judge.Run(new JudgementRequest("PAK", before.Key, reply, "none", "A. Reader", "It names nobody."), Cancel)).Ok);
        var after = await Convictions(house);
        Assert.Equal("none", Assert.Single(after.Offers, o => o.Statement.Key == reply).Judgement!.Code);
        Assert.Equal(before.Judgement, after.Judgement);
    }

    [Theory]
    [InlineData("wrong-stage", "", "Reason", JudgementFailure.NoAuthor)]
    [InlineData("wrong-stage", "A. Reader", " ", JudgementFailure.NoReason)]
    [InlineData("answered", "A. Reader", "Reason", JudgementFailure.NoCode)]
    public async Task A_decision_without_author_reason_or_code_is_refused(string code, string author, string reason, JudgementFailure failure)
    {
        await using var house = await TestHouse.HomeCase();
        var request = await Convictions(house);
        Assert.Equal(failure, (await house.Judge.Run(new JudgementRequest("PAK", request.Key, null, code, author, reason), Cancel)).Failure);
        Assert.Equal(JudgementFailure.NoQuestion, (await house.Judge.Run(new JudgementRequest("PAK", "0123", null, "none", "A. Reader", "Reason"), Cancel)).Failure);
        Assert.Equal(request.Judgement, (await Convictions(house)).Judgement);
    }

    [Fact]
    public async Task A_State_without_anything_has_an_empty_view_and_an_unknown_one_none()
    {
        await using var house = await TestHouse.HomeCase();
        Assert.Empty((await house.Reader.AccountabilityOrNull("NOR", null, null, Cancel))!.Requests);
        Assert.Null(await house.Reader.AccountabilityOrNull("XYZ", null, null, Cancel));
        Assert.Null(await house.Reader.AccountabilityOrNull("PAK", "CMW", null, Cancel));
    }

    private static async Task<RequestView> Convictions(TestHouse house) =>
        Assert.Single((await house.Reader.AccountabilityOrNull("PAK", "CAT", "1", Cancel))!.Requests, r => r.Asked.ActorClasses.Count == 3);
}
