using System.Net;
using System.Text.RegularExpressions;
using Rapporteur.Testing.Dossiers;

namespace Rapporteur.Web.Tests;

/// <summary>The pages that everybody may see, over the dossier in which every field has a word of its own.</summary>
public sealed partial class PublicPagesTests : IAsyncLifetime
{
    private const string Review = "/public/reviews/ATL/CAT/1";
    private const string Case = $"/public/cases/{MarkedDossier.Id}/{MarkedDossier.Case}";
    private const string Visibility = "/visibility/ATL/CAT/1";

    /// <summary>Fields whose words no public page may hold.</summary>
    private static readonly string[] Never =
    [
        "DossierPerson.Note", "DossierPerson.Roles", "DossierCase.Note", "DossierCase.Place", "DossierAct.Method", "DossierAct.Place", "DossierAct.Note", "DossierPerpetrator.Name", "DossierPerpetrator.Note",
        "DossierPerpetrator.Degree", "DossierStep.Note", "DossierConsent.TakenBy", "DossierConsent.Risk", "DossierConsent.Note", "DossierEvent.Note", "DossierStatement.Note", "DossierFigure.Note",
        "DossierFigure.Set", "DossierSource.Author", "DossierSource.Note", "DossierActor.Note", "DossierAlias.Name", "DossierLink.Note", "DossierJudgement.Reason", "Dossier.Title", "DossierReview.Title", "DossierReview.Summary",
    ];

    private readonly MarkedDossier marked = new();
    private ServedRecord record = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        record = await ServedRecord.Alone();
        await record.Record(marked.Dossier);
    }

    public ValueTask DisposeAsync() => record.DisposeAsync();

    [Fact]
    public async Task The_pages_hold_nothing_that_is_not_on_the_list()
    {
        var html = WebUtility.HtmlDecode(await record.Client.GetStringAsync(Review, Cancel) + await record.Client.GetStringAsync(Case, Cancel) + await record.Client.GetStringAsync(Case + "?lang=ar", Cancel));
        var shown = marked.In(html);
        Assert.Empty(shown.Intersect(Never));
        Assert.Contains("DossierStatement.Words", shown);
        var people = marked.Dossier.Cases[0].People;
        Assert.Contains(people[0].Name!, html, StringComparison.Ordinal);
        Assert.DoesNotContain(people[1].Name!, html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(people[2].Name!, html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\"/reviews/", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\"/documents", html, StringComparison.Ordinal);
        Assert.NotEmpty(marked.In(await record.Client.GetStringAsync("/reviews/ATL/CAT/1", Cancel)).Intersect(Never));
    }

    [Theory]
    [InlineData(Review, HttpStatusCode.OK)]
    [InlineData(Case, HttpStatusCode.OK)]
    [InlineData("/public/cases/pakistan-cat-2017/case-shahzadi", HttpStatusCode.NotFound)]
    [InlineData("/public/reviews/PAK/CMW/1", HttpStatusCode.NotFound)]
    [InlineData("/public/cases/marked/nothing", HttpStatusCode.NotFound)]
    [InlineData("/public/documents", HttpStatusCode.NotFound)]
    public async Task Every_public_answer_is_kept_by_no_cache_and_absent_is_as_private(string path, HttpStatusCode status)
    {
        var answer = await record.Client.GetAsync(path, Cancel);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_left_out_is_counted_and_not_told()
    {
        var html = await record.Client.GetStringAsync(Case, Cancel);
        Assert.Contains("Left out", html, StringComparison.Ordinal);
        Assert.Contains("complainants, witnesses, relatives and sources: ", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_button_hides_a_case_at_once_and_takes_it_back()
    {
        var (cookie, token, html) = await Desk();
        var key = Hide().Match(html).Groups[1].Value;
        Assert.Equal(Visibility + $"#i-{key}", await Send(cookie, token, ("hide", key)));
        Assert.Equal(HttpStatusCode.NotFound, (await record.Client.GetAsync(Case, Cancel)).StatusCode);
        Assert.DoesNotContain("case-of-the-mill", await record.Client.GetStringAsync(Review, Cancel), StringComparison.Ordinal);
        Assert.Contains("Hidden by", await record.Client.GetStringAsync(Visibility, Cancel), StringComparison.Ordinal);
        Assert.Equal(Visibility + $"#i-{key}", await Send(cookie, token, ("unhide", key)));
        Assert.Equal(HttpStatusCode.OK, (await record.Client.GetAsync(Case, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_form_from_elsewhere_or_without_a_reason_hides_nothing()
    {
        var (cookie, token, html) = await Desk();
        var key = Hide().Match(html).Groups[1].Value;
        Assert.Contains("said=form", await Send(cookie, "forged", ("hide", key)), StringComparison.Ordinal);
        Assert.Contains("said=noreason", await Send(cookie, token, ("hide", key), ("reason", "")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await record.Client.GetAsync(Case, Cancel)).StatusCode);
    }

    private async Task<(string Cookie, string Token, string Html)> Desk()
    {
        var answer = await record.Client.GetAsync(Visibility, Cancel);
        var html = await answer.Content.ReadAsStringAsync(Cancel);
        return (answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0], WebUtility.HtmlDecode(Token().Match(html).Groups[1].Value), html);
    }

    private async Task<string> Send(string cookie, string token, params (string Name, string Value)[] fields)
    {
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = record.Address };
        var all = new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["author"] = "Zoë", ["reason"] = "a threat" };
        foreach (var (name, value) in fields)
        {
            all[name] = value;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, Visibility) { Content = new FormUrlEncodedContent(all) };
        request.Headers.Add("Cookie", cookie);
        using var answer = await client.SendAsync(request, Cancel);
        return answer.Headers.Location!.ToString();
    }

    [GeneratedRegex("name=\"hide\" value=\"([0-9a-f]{32})\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hide();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Token();
}
