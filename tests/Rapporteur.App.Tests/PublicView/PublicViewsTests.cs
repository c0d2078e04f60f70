using Rapporteur.App.Json;
using Rapporteur.Core.Dossiers;
using static Rapporteur.App.Tests.PublicView.InventedCase;

namespace Rapporteur.App.Tests.PublicView;

public sealed class PublicViewsTests
{
    [Fact]
    public async Task Of_a_dossier_that_says_nothing_nothing_is_public()
    {
        await using var house = await Recorded(With(Mill with { Visibility = null }) with { Statements = [Said("s", "W") with { Visibility = null }] });
        Assert.Null(await Review(house));
        Assert.Null(await Public(house));
    }

    [Theory]
    [InlineData("team")]
    [InlineData("partners")]
    [InlineData("PUBLIC")]
    [InlineData("pubic")]
    public async Task Less_than_public_and_a_slip_of_the_pen_are_not_public(string visibility)
    {
        await using var house = await Recorded(With(Mill with { Visibility = visibility }));
        Assert.Null(await Public(house));
    }

    [Fact]
    public async Task A_name_is_shown_with_consent_and_never_without()
    {
        await using var house = await Recorded(With(Mill));
        var before = await Public(house);
        Assert.Empty(before!.People);
        await Keep(house, With(Mill, Consent));
        Assert.Equal("Alba Testova", Assert.Single((await Public(house))!.People).Name);
        await Keep(house, With(Mill, Consent with { Withdrawn = "2030-12" }));
        Assert.DoesNotContain("Testova", PublicJson.Line(await Public(house)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("share", "name", "person", "consent to share is none to publish")]
    [InlineData("publish", "facts", "person", "consent to facts is none to the name")]
    [InlineData("publish", "name", "relative", "nobody else speaks for a living adult")]
    public async Task Consent_is_for_one_datum_and_one_use_by_who_may_give_it(string use, string datum, string by, string why)
    {
        await using var house = await Recorded(With(Mill, Consent with { Use = use, Datum = datum, GivenBy = by }));
        Assert.False(PublicJson.Line(await Public(house)).Contains("Testova", StringComparison.Ordinal), why);
    }

    [Theory]
    [InlineData("complainant")]
    [InlineData("witness")]
    [InlineData("source")]
    [InlineData("relative")]
    public async Task Who_is_more_than_a_victim_is_not_named_even_with_consent(string role)
    {
        await using var house = await Recorded(With(Mill with { People = [Mill.People[0] with { Roles = ["victim", role] }] }, Consent));
        Assert.DoesNotContain("Testova", PublicJson.Line(await Public(house)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Alleged torture of Alba Testova")]
    [InlineData("The TESTOVA case")]
    [InlineData("Alleged torture of Alba Téstová’s neighbour")]
    [InlineData("Testova, Alba: alleged torture")]
    public async Task A_title_with_the_name_is_made_anew_of_acts_class_and_date(string title)
    {
        await using var house = await Recorded(With(Mill with { Title = title }));
        var view = await Public(house);
        Assert.Equal("Alleged torture, alleged actor: police, 2030-01", view!.Title);
        Assert.Contains(view.LeftOut, l => l is { Reason: "name", Count: 1 });
    }

    [Fact]
    public async Task Words_with_the_name_are_left_out_wherever_they_stand()
    {
        var status = Mill with { Status = "Testova is still missing" };
        await using var house = await Recorded(With(status) with { Statements = [Said("s1", "What became of Alba Testova?"), Said("s2", "The mill was asked about.")], Events = [new() { Id = "e", Review = "ATL/CAT/1", Kind = "case", Date = "2030", Title = "Ms Testova vanishes", Visibility = "public", Cites = Printed }] });
        var review = await Review(house);
        Assert.Equal("The mill was asked about.", Assert.Single(review!.Statements).Words);
        Assert.Empty(review.Events);
        Assert.Null(Assert.Single(review.Cases).Status);
        Assert.DoesNotContain("Testova", PublicJson.Line(review), StringComparison.Ordinal);
        Assert.Contains(review.LeftOut, l => l is { Reason: "name", Count: 3 });
    }

    [Theory]
    [InlineData("case-testova-alba")]
    [InlineData("case-testova")]
    public async Task Addresses_titles_of_sources_and_ids_with_the_name_are_not_shown(string id)
    {
        var source = new DossierSource { Id = "gazette", Kind = "press", Title = "Alba Testova missing", Publisher = "The Gazette", Date = "2030", Url = "https://gazette.example/alba-testova-missing" };
        await using var house = await Recorded(With(Mill with { Id = id }) with { Sources = [source, Base.Sources[1]] });
        var view = Assert.Single((await Review(house))!.Cases);
        Assert.DoesNotContain("testova", PublicJson.Line(await Review(house)), StringComparison.OrdinalIgnoreCase);
        Assert.Null(await Public(house, id));
        Assert.NotNull(await Public(house, view.Case!));
    }

    [Fact]
    public async Task A_sexual_or_medical_matter_does_not_stand_beside_a_name()
    {
        await using var house = await Recorded(With(Mill with { Acts = ["torture", "rape"] }, Consent));
        Assert.Equal(["torture"], (await Public(house))!.Acts);
        await Keep(house, With(Mill with { Acts = ["torture", "rape"] }));
        Assert.Equal(["torture", "rape"], (await Public(house))!.Acts);
    }

    [Theory]
    [InlineData("two", null)]
    [InlineData("four", null)]
    [InlineData("at least three", null)]
    [InlineData("up to nine", null)]
    [InlineData("no information", null)]
    [InlineData("five", "five")]
    [InlineData("more than 7,500", "more than 7,500")]
    public async Task A_small_count_without_a_published_source_is_hidden(string victims, string? shown)
    {
        var facts = Consent with { Datum = "facts" };
        await using var house = await Recorded(With(Mill with { Victims = victims, Cites = Told }, facts));
        Assert.Equal(shown, (await Public(house))!.Victims);
        await Keep(house, With(Mill with { Victims = victims, Cites = Printed }, facts));
        Assert.Equal(victims, (await Public(house))!.Victims);
    }

    [Fact]
    public async Task What_rests_on_an_unpublished_source_needs_consent()
    {
        await using var house = await Recorded(With(Mill with { Cites = [.. Printed, .. Told] }));
        Assert.Null(await Public(house));
        Assert.Empty((await Review(house))!.Cases);
    }

    [Fact]
    public async Task A_place_needs_the_consent_of_every_victim_and_a_field_may_be_seen_by_fewer()
    {
        var place = Consent with { Datum = "place" };
        await using var house = await Recorded(With(Mill));
        Assert.Null((await Public(house))!.Place);
        await Keep(house, With(Mill, place));
        Assert.Equal("Northtown", (await Public(house))!.Place);
        await Keep(house, With(Mill with { Fields = new Dictionary<string, string> { ["place"] = "team" } }, place));
        Assert.Null((await Public(house))!.Place);
    }

    [Fact]
    public async Task A_restricted_document_is_no_published_source()
    {
        await using var house = await Recorded(Base with { Cases = [], Statements = [Said("s", "W") with { Symbol = "CAT/C/R.12", Cites = [] }] });
        Assert.Null(await Review(house));
    }
}
