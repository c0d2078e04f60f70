using Rapporteur.App.HideItem;
using Rapporteur.App.Json;
using Rapporteur.Core.Dossiers;
using static Rapporteur.App.Tests.PublicView.InventedCase;

namespace Rapporteur.App.Tests.PublicView;

public sealed class HideItemTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_hidden_is_gone_at_once_with_all_that_hangs_on_it_and_comes_back_when_it_is_taken_back()
    {
        await using var house = await Recorded(Tied);
        Assert.Equal((1, 3), await Counts(house));
        Assert.True((await Hide(house, Case, true)).Ok);
        Assert.Equal((0, 1), await Counts(house));
        Assert.Null(await Public(house));
        Assert.DoesNotContain("hidden", PublicJson.Line(await Review(house)), StringComparison.OrdinalIgnoreCase);
        Assert.True((await Hide(house, Case, false)).Ok);
        Assert.Equal((1, 3), await Counts(house));
    }

    [Fact]
    public async Task A_later_import_brings_nothing_back_and_what_it_ties_to_it_is_hidden_too()
    {
        await using var house = await Recorded(Tied);
        Assert.True((await Hide(house, $"atl/{Case}", true)).Ok);
        await Keep(house, Tied with { Title = "Changed", Cases = [Tied.Cases[0] with { Title = "Alleged torture at the mill" }], Statements = [.. Tied.Statements, Said("s4", "The miller again.")], Links = [.. Tied.Links, new("s4", "raises", Case, null, Printed)] });
        Assert.Equal((0, 1), await Counts(house));
    }

    [Fact]
    public async Task A_name_that_was_shown_is_withheld_from_every_text_once_the_case_is_hidden()
    {
        await using var house = await Recorded(With(Mill, Consent) with { Statements = [Said("s1", "Alba Testova was heard."), Said("s2", "The mill.")] });
        Assert.Contains("Alba Testova was heard.", PublicJson.Line(await Review(house)), StringComparison.Ordinal);
        Assert.True((await Hide(house, Case, true)).Ok);
        Assert.DoesNotContain("Testova", PublicJson.Line(await Review(house)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hidden_actor_says_nothing_and_is_not_named()
    {
        await using var house = await Recorded(Tied);
        Assert.True((await Hide(house, "committee", true)).Ok);
        Assert.Empty((await Review(house))!.Statements);
        Assert.DoesNotContain("Committee against Torture\"", PublicJson.Line((await Review(house))!.Cases), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody", "Zoë", "why", HideFailure.NoItem)]
    [InlineData(Case, " ", "why", HideFailure.NoAuthor)]
    [InlineData(Case, "Zoë", "", HideFailure.NoReason)]
    public async Task It_needs_an_item_an_author_and_a_reason(string item, string author, string reason, HideFailure failure)
    {
        await using var house = await Recorded(Tied);
        Assert.Equal(failure, (await house.Get<App.HideItem.HideItem>().Run(new HideRequest(item, true, author, reason), Cancel)).Failure);
        Assert.NotNull(await Public(house));
    }

    [Fact]
    public async Task Twice_is_said_and_so_is_taking_back_what_was_never_hidden()
    {
        await using var house = await Recorded(Tied);
        Assert.Equal(HideFailure.NotHidden, (await Hide(house, Case, false)).Failure);
        Assert.True((await Hide(house, Case, true)).Ok);
        Assert.Equal(HideFailure.Hidden, (await Hide(house, Case, true)).Failure);
    }

    [Fact]
    public async Task Who_keeps_the_record_sees_what_is_hidden_by_whom_and_why()
    {
        await using var house = await Recorded(Tied);
        await Hide(house, Case, true);
        var view = await house.Get<VisibilityReader>().ReadOrNull("atl", "cat", "1", Today, Cancel);
        var line = view!.Items.Single(i => i.Kind == "case");
        Assert.Equal((true, "Zoë", "a threat", "public"), (line.Hidden, line.By, line.Reason, line.Visibility));
    }

    private static Dossier Tied => With(Mill) with
    {
        Statements = [Said("s1", "The miller's case is raised."), Said("s2", "A reply about it."), Said("s3", "Another matter.")],
        Links = [new("s1", "raises", Case, null, Printed), new("s2", "replies-to", "s1", null, Printed)],
    };

    private static Task<Core.Results.Outcome<HiddenItem, HideFailure>> Hide(TestHouse house, string item, bool hide) =>
        house.Get<App.HideItem.HideItem>().Run(new HideRequest(item, hide, "Zoë", "a threat"), Cancel);

    private static async Task<(int Cases, int Statements)> Counts(TestHouse house)
    {
        var review = await Review(house);
        return (review?.Cases.Count ?? 0, review?.Statements.Count ?? 0);
    }
}
