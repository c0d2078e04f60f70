namespace Rapporteur.App.Tests.Record;

public sealed class LaterPositionsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_addendum_answers_what_the_report_left_to_be_examined_and_is_the_source()
    {
        await using var house = await TestHouse.Open();
        await house.Import(house.Folder.Write("report.txt", Report));
        var before = (await house.Reader.RecommendationOrNull("A/HRC/29/7", "3.1", Cancel))!;
        Assert.Equal(("pending", "A/HRC/29/7, para. 3"), (before.Position, before.PositionSource));
        await house.Import(house.Folder.Write("addendum.txt", Addendum));
        var after = (await house.Reader.RecommendationOrNull("A/HRC/29/7", "3.1", Cancel))!;
        Assert.Equal(("supported", "A/HRC/29/7/Add.1, para. 2"), (after.Position, after.PositionSource));
        var noted = (await house.Reader.RecommendationOrNull("A/HRC/29/7", "3.2", Cancel))!;
        Assert.Equal(("noted", "A/HRC/29/7/Add.1, para. 3"), (noted.Position, noted.PositionSource));
        var review = (await house.Reader.ReviewOrNull("AND", "UPR", "2", new NodaTime.LocalDate(2026, 1, 1), Cancel))!;
        Assert.Equal([("supported", 1), ("noted", 1)], review.Recommendations.Select(g => (g.Position!, g.Recommendations.Count)));
        Assert.Equal(["Chile"], review.Recommendations[0].Recommendations[0].RecommendedBy);
    }

    [Fact]
    public async Task A_thematic_list_gives_position_with_its_source_and_themes()
    {
        await using var house = await TestHouse.Open();
        await house.Import(house.Folder.Write("report.txt", Report), house.Folder.Write("list.html", List));
        var read = (await house.Reader.RecommendationOrNull("A/HRC/29/7", "3.1", Cancel))!;
        Assert.Equal(("supported", "A/HRC/29/7/Add.1, para. 2"), (read.Position, read.PositionSource));
        Assert.Equal(["Prisons", "Walls & paint"], read.Themes);
        Assert.Equal(["16 - PEACE"], read.Sdgs);
        Assert.Equal(["prisoners"], read.AffectedPersons);
        var review = (await house.Reader.ReviewOrNull("AND", "UPR", "2", new NodaTime.LocalDate(2026, 1, 1), Cancel))!;
        Assert.Equal(2, review.Recommendations.Sum(g => g.Recommendations.Count));
        Assert.Equal(2, (await house.Reader.Home(new NodaTime.LocalDate(2026, 1, 1), Cancel)).Recommendations);
    }

    [Fact]
    public async Task A_thematic_list_alone_gives_the_recommendations_by_theme()
    {
        await using var house = await TestHouse.Open();
        await house.Import(house.Folder.Write("list.html", List));
        var review = (await house.Reader.ReviewOrNull("AND", "UPR", "2", new NodaTime.LocalDate(2026, 1, 1), Cancel))!;
        Assert.Equal([("Prisons", 2)], review.Recommendations.Select(g => (g.Heading, g.Recommendations.Count)));
        Assert.Equal(2, (await house.Reader.Home(new NodaTime.LocalDate(2026, 1, 1), Cancel)).Recommendations);
    }

    [Fact]
    public void What_a_list_gives_is_printed_last_and_only_where_there_is_any()
    {
        var read = Rapporteur.Extraction.DocumentExtractor.CreateDefault().Read("list.html", System.Text.Encoding.UTF8.GetBytes(List), Cancel).Value!;
        using var json = System.Text.Json.JsonDocument.Parse(Rapporteur.App.Json.ReadingJson.Line(read));
        Assert.Equal("positions", json.RootElement.EnumerateObject().Last().Name);
        Assert.Equal(["recommendations", "position", "wording", "paragraph", "page", "span", "source"], json.RootElement.GetProperty("positions")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(["positionSource", "span", "themes", "sdgs", "affectedPersons", "rules"], json.RootElement.GetProperty("recommendations")[0].EnumerateObject().Select(p => p.Name).TakeLast(6));
        Assert.Equal(["span", "rules"], json.RootElement.GetProperty("recommendations")[1].EnumerateObject().Select(p => p.Name).TakeLast(2));
    }

    private const string List = """
        <html><body><h1>Thematic list of recommendations</h1><p>UPR of Andorra (2nd Cycle – 21st session)</p>
        <table><tr><th>Recommendation</th><th>Position</th><th>Full list of themes</th></tr>
        <tr><td colspan="3">Theme: Prisons</td></tr>
        <tr><td><p>3.1 Paint the prisons (Chile);</p><p>Source of position: A/HRC/29/7/Add.1 - Para. 2</p></td><td>Supported</td><td><p>- Prisons</p><p>- Walls &amp; paint</p><p>SDGs:</p><p>- 16 - PEACE</p><p>Affected persons:</p><p>- prisoners</p></td></tr>
        <tr><td><p>3.2 Mend the roofs (France);</p><p>Source of position: A/HRC/29/7/Add.1 - Para. 3</p></td><td>Noted</td><td></td></tr></table></body></html>
        """;

    private const string Report = """
        A/HRC/29/7
        14 April 2015

        Report of the Working Group on the Universal Periodic Review

        Andorra

        1. The Working Group on the Universal Periodic Review held its twenty-first session from 19 to 30 January 2015. The review of Andorra was held at the 4th meeting, on 20 January 2015. At its 9th meeting, held on 23 January 2015, the Working Group adopted the report on Andorra.

        2. Papers were prepared.

        II. Conclusions and/or recommendations

        3. The following recommendations will be examined by Andorra, which will provide responses in due time:

        3.1. Paint the prisons (Chile);

        3.2. Mend the roofs (France);

        4. All conclusions reflect the position of the submitting States.
        """;

    private const string Addendum = """
        A/HRC/29/7/Add.1
        3 June 2015

        Report of the Working Group on the Universal Periodic Review

        Andorra

        Addendum

        Views on conclusions and/or recommendations presented by the State under review

        1. Andorra has studied the recommendations.

        2. The Government accepts the following recommendations: 3.1.

        3. The Government notes recommendations 3.2.
        """;
}
