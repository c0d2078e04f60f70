using NodaTime;
using Rapporteur.App.Json;

namespace Rapporteur.App.Tests.Record;

public sealed class ImportedReviewTests
{
    private static readonly LocalDate Today = new(2026, 11, 24);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Documents_from_files_make_a_review_with_recommendations_questions_and_deadlines()
    {
        await using var house = await TestHouse.Open();
        await house.Import(house.Folder.Write("a.txt", InventedDocuments.Observations()), house.Folder.Write("b.txt", InventedDocuments.Issues()));
        var review = (await house.Reader.ReviewOrNull("JOR", "CRPD", null, Today, Cancel))!;
        Assert.Equal(("9", "Jordan before the Committee on the Rights of Persons with Disabilities"), (review.Cycle, review.Title));
        Assert.Equal(["CRPD/C/JOR/Q/9", "CRPD/C/JOR/CO/9"], review.Documents.Select(d => d.Symbol));
        var group = Assert.Single(review.Recommendations, g => g.Heading.StartsWith("Equality", StringComparison.Ordinal));
        Assert.Equal(["4(a)", "4(b)"], group.Recommendations.Select(r => r.Path));
        Assert.Equal("3", Assert.Single(group.Concerns).Path);
        Assert.Equal(["1", "2(a)", "2(b)"], review.Exchanges.Select(e => e.Question.Path));
        var next = Assert.Single(review.Deadlines, d => d.Kind == "next-report");
        Assert.Equal(("2022-04-30", "printed", "overdue", "printed in CRPD/C/JOR/CO/9, para. 5"), (next.Due.Edtf, next.Rule, next.Status, next.RuleText));
        var followUp = Assert.Single(review.Deadlines, d => d.Kind == "follow-up");
        Assert.Equal(("2018-04-07", "unknown", "12 months from adoption on 2017-04-07, printed in CRPD/C/JOR/CO/9, para. 6"), (followUp.Due.Edtf, followUp.Status, followUp.RuleText));
        var recommendation = (await house.Reader.RecommendationOrNull("CRPD/C/JOR/CO/9", "4(a)", Cancel))!;
        Assert.Equal(("3", "/documents/CRPD/C/JOR/CO/9", "/reviews/JOR/CRPD/9"), (recommendation.Concern!.Path, recommendation.DocumentHref, recommendation.ReviewHref));
        Assert.Equal("/recommendations/CRPD/C/JOR/CO/9/4%28a%29", recommendation.Statement.Href);
        Assert.Equal(2, (await house.Reader.Documents("JOR", "crpd", null, Cancel)).Count);
        Assert.Single(await house.Reader.Documents(null, null, "list-of-issues", Cancel));
    }

    [Fact]
    public async Task A_reading_prints_the_contracts_keys_in_their_order()
    {
        await using var house = await TestHouse.Open();
        await house.Import(house.Folder.Write("a.txt", InventedDocuments.Observations()));
        var reading = (await house.Reader.DocumentOrNull("CRPD/C/JOR/CO/9", null, Cancel))!.Reading!;
        var line = ReadingJson.Line(reading);
        Assert.DoesNotContain('\n', line);
        using var json = System.Text.Json.JsonDocument.Parse(line);
        Assert.Equal(
            ["file", "sha256", "pages", "language", "document", "headings", "paragraphs", "recommendations", "questions", "replies", "deadlines", "urgentParagraphs", "participants", "references", "findings"],
            json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ["symbol", "otherSymbols", "kind", "title", "body", "state", "cycle", "session", "issued", "reportsConsidered", "meetings", "adopted"],
            json.RootElement.GetProperty("document").EnumerateObject().Select(p => p.Name));
        Assert.Equal("concluding-observations", json.RootElement.GetProperty("document").GetProperty("kind").GetString());
        var paragraph = json.RootElement.GetProperty("paragraphs")[0];
        var span = paragraph.GetProperty("span");
        Assert.Equal(2, span.GetArrayLength());
        Assert.Equal("procedure", paragraph.GetProperty("role").GetString());
    }
}
