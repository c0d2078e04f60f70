using System.Net;

namespace Rapporteur.Web.Tests;

public sealed class PagesTests(ServedRecord record)
{
    private const int LargestPage = 60 * 1024;

    public static TheoryData<string> Pages => ["/", "/states/PAK", "/reviews/PAK/CAT/1", "/reviews/PAK/CAT/1?lang=ar", "/reviews/PAK/CAT/1?lang=ru", "/reviews/PAK/CAT/1/accountability", "/reviews/PAK/CAT/1/accountability?lang=ur", "/states/PAK/accountability", "/states/PAK/accountability?lang=ru", "/states/NOR/accountability", "/reviews/PAK/CAT/1/questions", "/reviews/PAK/CAT/1/statements", "/reviews/PAK/CAT/1/statements?lang=ur", "/reviews/PAK/CCPR/1", "/reviews/PAK/UPR/3", "/reviews/PAK/GSP+/2014", "/documents", "/documents/CAT/C/PAK/CO/1", "/documents/CRPD/C/JOR/CO/9", "/recommendations/CRPD/C/JOR/CO/9/3(a)", "/states/JOR", "/reviews/JOR/UPR/1", "/reviews/JOR/UPR/1/tables", "/reviews/JOR/UPR/1/tables?page=3", "/reviews/JOR/UPR/1/tables?page=99", "/reviews/JOR/UPR/1/tables?lang=ar", "/cases/pakistan-cat-2017/case-28", "/cases/pakistan-cat-2017/case-28?lang=ur"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_whole_small_and_keeps_to_itself(string path)
    {
        var answer = await record.Client.GetAsync(path, TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.EndsWith("</html>", html.TrimEnd(), StringComparison.Ordinal);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(html), 500, LargestPage);
        Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" style=", html, StringComparison.OrdinalIgnoreCase);
        var cookies = answer.Headers.TryGetValues("Set-Cookie", out var set) ? set.ToList() : [];
        // The one cookie keeps the language, and only when the reader asks for one.
        Assert.Equal(path.Contains("lang=", StringComparison.Ordinal) ? 1 : 0, cookies.Count);
        Assert.All(cookies, c => Assert.StartsWith("lang=", c, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hostile_words_of_a_document_stay_words()
    {
        var html = await Get("/documents/CRPD/C/JOR/CO/9");
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/documents/CRPD/C/JOR/CO/9", "id=\"3\"")]
    [InlineData("/documents/CRPD/C/JOR/CO/9", "id=\"3(a)\"")]
    [InlineData("/reviews/PAK/CAT/1", "at least 4 years 5 months")]
    [InlineData("/reviews/PAK/CAT/1", "none recorded")]
    [InlineData("/reviews/PAK/CAT/1/statements", "Not known; this is not zero.")]
    [InlineData("/reviews/PAK/CAT/1/accountability", "Other people than asked")]
    [InlineData("/reviews/PAK/CAT/1/accountability", "asked, never given")]
    [InlineData("/reviews/PAK/CAT/1/accountability", "not known, which is not zero")]
    [InlineData("/reviews/PAK/CAT/1", "Opposite positions")]
    [InlineData("/reviews/PAK/CAT/1", "Another stage than asked")]
    [InlineData("/states/NOR/accountability", "Nothing is recorded here.")]
    [InlineData("/reviews/PAK/CAT", "Kamran Michael")]
    [InlineData("/reviews/PAK/CAT/1/statements", "in the dock")]
    [InlineData("/", "documents:")]
    [InlineData("/reviews/PAK/CCPR/1", "B · C")]
    [InlineData("/recommendations/CRPD/C/JOR/CO/9/3(a)", "recommends")]
    [InlineData("/states/JOR", "Counted apart")]
    [InlineData("/reviews/PAK/CAT/1", "href=\"/cases/pakistan-cat-2017/case-28\"")]
    [InlineData("/cases/pakistan-cat-2017/case-28", "presumed innocent")]
    [InlineData("/cases/pakistan-cat-2017/case-28", "Nothing recorded.")]
    [InlineData("/reviews/JOR/UPR/1", "supported 120")]
    [InlineData("/reviews/JOR/UPR/1/tables?page=3", "hostile.csv")]
    [InlineData("/reviews/JOR/UPR/1/tables?page=3", "page 3 of 3")]
    public async Task A_page_shows_what_it_is_for(string path, string text) => Assert.Contains(text, await Get(path), StringComparison.Ordinal);

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/states/XYZ")]
    [InlineData("/reviews/PAK/CMW")]
    [InlineData("/documents/CAT/C/XYZ/CO/1")]
    [InlineData("/reviews/PAK/CAT/1/tables")]
    [InlineData("/recommendations/x")]
    [InlineData("/cases/pakistan-cat-2017/none")]
    [InlineData("/recommendations/CRPD/C/JOR/CO/9/99")]
    public async Task What_is_not_in_the_record_is_a_page_that_says_so(string path)
    {
        var answer = await record.Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Not in the record", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_is_a_page_without_its_details()
    {
        var answer = await record.Client.GetAsync("/fails", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("on purpose", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", "rtl", "2010")]
    [InlineData("ur", "rtl", "2010")]
    [InlineData("fr", "ltr", "juillet 2011")]
    [InlineData("es", "ltr", "julio")]
    [InlineData("ru", "ltr", "июля 2011")]
    [InlineData("zh", "ltr", "2011年7月23日")]
    public async Task A_page_speaks_the_readers_language(string language, string direction, string words)
    {
        var html = await Get($"/reviews/PAK/CAT/1?lang={language}");
        Assert.Contains($"<html lang=\"{language}\" dir=\"{direction}\"", html, StringComparison.Ordinal);
        Assert.Contains(words, WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_style_sheet_may_be_kept_for_ever()
    {
        var html = await Get("/");
        var href = html.Split("rel=\"stylesheet\" href=\"")[1].Split('"')[0];
        var answer = await record.Client.GetAsync(href, TestContext.Current.CancellationToken);
        Assert.Equal("text/css", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", answer.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
    }

    private Task<string> Get(string path) => record.Client.GetStringAsync(path, TestContext.Current.CancellationToken);
}
