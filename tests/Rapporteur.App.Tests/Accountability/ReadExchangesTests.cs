namespace Rapporteur.App.Tests.Accountability;

/// <summary>Requests, offers and facts read in imported documents: proposed, and confirmed by people.</summary>
public sealed class ReadExchangesTests
{
    private const string Issues = """
        United Nations

        CAT/C/JOR/Q/9

        Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment

        Distr.: General
        3 October 2016

        Original: English

        Committee against Torture

        List of issues in relation to the ninth periodic report of Jordan

        Articles 12 and 13

        1. Please provide data on the number of police officers convicted of torture since 2012.

        2. Please provide data on the number of complaints of torture against prison officers since 2012.

        """;

    private const string Replies = """
        United Nations

        CAT/C/JOR/RQ/9

        Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment

        Distr.: General
        3 February 2017

        Original: English

        Committee against Torture

        Replies of Jordan to the list of issues in relation to its ninth periodic report

        Articles 12 and 13

        Reply to paragraph 1 of the list of issues

        1. Between 2012 and 2016, 41 police officers were suspended or dismissed after disciplinary proceedings.

        Reply to paragraph 2 of the list of issues

        2. Between 2012 and 2016, 17 complaints of torture were lodged against prison officers.

        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reply_about_discipline_does_not_answer_a_question_about_convictions()
    {
        await using var house = await Imported();
        var view = (await house.Reader.AccountabilityOrNull("JOR", "CAT", "9", Cancel))!;
        var convictions = Assert.Single(view.Requests, r => r.Asked.Stages.Contains("conviction"));
        Assert.Equal("wrong-stage", convictions.Proposed);
        var offer = Assert.Single(convictions.Offers, o => o.Code == "wrong-stage");
        Assert.Contains("41 police officers", offer.Words, StringComparison.Ordinal);
        Assert.NotNull(offer.Basis);
        Assert.Equal("CAT, arts. 4 and 12", offer.Article);
        Assert.Contains(view.Chain, m => m is { Stage: "conviction", ActorClass: "police", Kind: "asked" });
    }

    [Fact]
    public async Task A_number_read_in_a_reply_enters_the_chain_only_when_a_person_confirms_it()
    {
        await using var house = await Imported();
        var view = (await house.Reader.AccountabilityOrNull("JOR", null, null, Cancel))!;
        var fact = Assert.Single(view.Proposed, p => p.Offered.Stages.Contains("complaint"));
        Assert.Equal(fact.Words, fact.Statement.Words[fact.Start..fact.End]);
        Assert.DoesNotContain(view.Chain, m => m is { Stage: "complaint", Kind: "said" });
        Assert.True((await house.Judge.Decide("JOR", fact.Key, true, "A. Reader", null, Cancel)).Ok);
        var after = (await house.Reader.AccountabilityOrNull("JOR", null, null, Cancel))!;
        Assert.Equal("confirmed", Assert.Single(after.Proposed, p => p.Key == fact.Key).Decision);
        Assert.Contains(after.Chain, m => m is { Stage: "complaint", ActorClass: "prison", Kind: "said", Count: "17" });
        Assert.True((await house.Judge.Decide("JOR", fact.Key, false, "B. Reader", "Another year.", Cancel)).Ok);
        Assert.DoesNotContain((await house.Reader.AccountabilityOrNull("JOR", null, null, Cancel))!.Chain, m => m is { Stage: "complaint", Kind: "said" });
    }

    [Fact]
    public async Task A_judgement_about_a_question_of_a_document_stays_when_the_document_is_imported_again()
    {
        await using var house = await Imported();
        var before = (await house.Reader.Requests("JOR", "CAT", "9", Cancel)).Single(r => r.Asked.Stages.Contains("conviction"));
        Assert.True((await house.Judge.Run(new JudgeAnswer.JudgementRequest("JOR", before.Key, null, "none", "A. Reader", "Nothing on courts."), Cancel)).Ok);
        await house.Import(house.Folder.File("issues.txt"), house.Folder.File("replies.txt"));
        var after = (await house.Reader.Requests("JOR", "CAT", "9", Cancel)).Single(r => r.Key == before.Key);
        Assert.Equal(("none", "A. Reader"), (after.Judgement!.Code, after.Judgement.By));
        Assert.Equal(before.Proposed, after.Proposed);
    }

    private static async Task<TestHouse> Imported()
    {
        var house = await TestHouse.Open();
        await File.WriteAllTextAsync(house.Folder.File("issues.txt"), Issues, Cancel);
        await File.WriteAllTextAsync(house.Folder.File("replies.txt"), Replies, Cancel);
        await house.Import(house.Folder.File("issues.txt"), house.Folder.File("replies.txt"));
        return house;
    }
}
