namespace Rapporteur.App.Tests.Record;

public sealed class VersionsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_advance_text_stands_beside_the_edited_one_paragraph_by_paragraph()
    {
        await using var house = await TestHouse.Open();
        await house.Import(house.Folder.Write("edited.txt", InventedVersions.Edited), house.Folder.Write("advance.txt", InventedVersions.Advance));

        var view = (await house.Reader.VersionsOrNull(InventedVersions.Symbol, "advance", null, Cancel))!;

        Assert.True(view.First!.AdvanceUnedited);
        Assert.False(view.Second!.AdvanceUnedited);
        Assert.Equal(["1>1 changed", "2> removed", "3>2 same", "4>3 changed", "5>4 same"], view.Paragraphs.Select(p => $"{p.First}>{p.Second} {p.Change}"));
        Assert.Contains(view.Paragraphs[3].Runs, r => r.Kind == "added" && r.Text.Contains("independent", StringComparison.Ordinal));
        var adopted = Assert.Single(view.Differences, d => d.Field == "adopted");
        Assert.NotEqual(adopted.First, adopted.Second);
    }

    [Fact]
    public async Task A_recommendation_shows_its_words_in_the_other_language_and_in_the_advance_text()
    {
        await using var house = await TestHouse.Open();
        await house.Import(house.Folder.Write("edited.txt", InventedVersions.Edited), house.Folder.Write("advance.txt", InventedVersions.Advance), house.Folder.Write("french.txt", InventedVersions.French));

        var wordings = (await house.Reader.RecommendationOrNull(InventedVersions.Symbol, "3(b)", Cancel))!.Wordings;

        Assert.Equal([("en", true, "4(b)"), ("fr", false, "3(b)")], wordings.Select(w => (w.Language!, w.AdvanceUnedited, w.Path)).Order());
        Assert.Equal("Confier les plaintes à un organe indépendant.", wordings.Single(w => w.Language == "fr").Words.TrimEnd('.') + ".");
    }

    [Theory]
    [InlineData("ru", null)]
    [InlineData("advance", null)]
    [InlineData("abcdef0123", null)]
    public async Task A_version_that_is_not_there_is_not_made_up(string first, string? second)
    {
        await using var house = await TestHouse.Open();
        await house.Import(house.Folder.Write("edited.txt", InventedVersions.Edited));

        Assert.Null(await house.Reader.VersionsOrNull(InventedVersions.Symbol, first, second, Cancel));
        Assert.Single((await house.Reader.VersionsOrNull(InventedVersions.Symbol, null, null, Cancel))!.Versions);
    }
}
