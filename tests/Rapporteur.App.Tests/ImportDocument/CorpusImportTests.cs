using Microsoft.EntityFrameworkCore;
using Rapporteur.App.ImportDocument;
using Rapporteur.Testing;

namespace Rapporteur.App.Tests.ImportDocument;

/// <summary>Real documents, where the corpus is there.</summary>
public sealed class CorpusImportTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Real_documents_are_recorded_and_everything_is_unchanged_the_second_time()
    {
        var follow = Path.Combine(Corpus.Folder("crpd-reviews"), "follow-up");
        await using var house = await TestHouse.Open();
        var first = await house.Import(follow);
        Assert.Equal(0, first.Count(ImportOutcome.Failed));
        var second = await house.Import(follow);
        Assert.Equal(first.Files.Count, second.Count(ImportOutcome.Unchanged));
        await using var db = house.Db();
        Assert.All(await db.Documents.ToListAsync(Cancel), d => Assert.Equal("CRPD", d.Body?.Value));
    }

    [Fact]
    public async Task A_French_list_of_issues_stands_beside_English_replies_by_article()
    {
        var folder = Corpus.Folder("crpd-reviews");
        var files = Directory.GetFiles(folder, "*CRPD_C_PAK_*", SearchOption.AllDirectories);
        await using var house = await TestHouse.Open();
        await house.Import(files);
        var review = (await house.Reader.ReviewOrNull("PAK", "CRPD", null, new NodaTime.LocalDate(2026, 11, 24), Cancel))!;
        Assert.Equal(["CRPD/C/PAK/Q/1", "CRPD/C/PAK/RQ/1"], review.Documents.Select(d => d.Symbol));
        Assert.InRange(review.Exchanges.Count(e => e.Replies.Count > 0), 100, 121);
    }
}
