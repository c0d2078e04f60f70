using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Rapporteur.Testing;

namespace Rapporteur.Web.Tests;

/// <summary>Deciding whether a question was answered, by plain forms.</summary>
public sealed partial class JudgeTests(Browser browser)
{
    private const string Path = "/reviews/PAK/CAT/1/accountability";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_decides_without_a_script_and_the_page_says_who_and_why()
    {
        await using var record = await ServedRecord.Alone();
        var key = Key(await record.Client.GetStringAsync(Path, Cancel));
        if (browser.Chromium is null)
        {
            Requirements.Absent("Chromium is not installed.");
        }

        await using var context = await browser.Chromium!.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false, BaseURL = record.Address.ToString() });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{Path}?judge={key}");
        await page.Locator("select[name=code]").SelectOptionAsync("general-law-only");
        await page.Locator("input[name=reason]").FillAsync("It speaks of <b>laws</b>.");
        await page.Locator("input[name=author]").FillAsync("A. Reader");
        await page.Locator(".judge form button").First.ClickAsync();
        var request = page.Locator($"article[id='{key}']");
        Assert.Contains("Law and policy only", await request.Locator(".outcome").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("A. Reader", await request.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("It speaks of <b>laws</b>.", await request.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_from_elsewhere_decides_nothing_and_leads_nowhere_else()
    {
        await using var record = await ServedRecord.Alone();
        var key = Key(await record.Client.GetStringAsync(Path, Cancel));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["question"] = key, ["code"] = "full", ["author"] = "Nobody", ["reason"] = "x", ["back"] = "//example.org/" });
        var answer = await record.Client.PostAsync("/states/PAK/accountability", form, Cancel);
        Assert.Contains("said=form", answer.RequestMessage!.RequestUri!.Query + answer.Headers.Location, StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", answer.RequestMessage.RequestUri.ToString() + answer.Headers.Location, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody", WebUtility.HtmlDecode(await record.Client.GetStringAsync(Path, Cancel)), StringComparison.Ordinal);
    }

    private static string Key(string html) => Article().Match(html).Groups["key"].Value;

    [GeneratedRegex("<article class=\"request\" id=\"(?<key>[0-9a-f]{32})\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Article();
}
