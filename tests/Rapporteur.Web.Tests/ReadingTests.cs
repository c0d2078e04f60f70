using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Rapporteur.Testing;

namespace Rapporteur.Web.Tests;

/// <summary>The reader's view: its page, its forms without a script, and its keys in a real browser. Each test decides about a record of its own.</summary>
public sealed partial class ReadingTests(Browser browser)
{
    private const string Path = "/documents/CRPD/C/JOR/CO/9/reading";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_unit_stands_beside_its_words_with_its_rule()
    {
        await using var record = await ServedRecord.Alone();
        var html = WebUtility.HtmlDecode(await record.Client.GetStringAsync(Path, Cancel));
        Assert.Contains("lettered item of a paragraph · articles: those of the heading · verb: in the lead-in", html, StringComparison.Ordinal);
        Assert.Contains("concluding-observations/1", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/documents/CRPD/C/JOR/CO/9/reading\"", await record.Client.GetStringAsync("/documents/CRPD/C/JOR/CO/9", Cancel), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await record.Client.GetAsync("/documents/CAT/C/XYZ/CO/1/reading", Cancel)).StatusCode);
    }

    [Fact]
    public async Task The_original_of_another_format_than_PDF_is_kept_and_not_shown()
    {
        await using var record = await ServedRecord.Alone();
        var answer = await record.Client.GetAsync("/documents/CRPD/C/JOR/CO/9/original", Cancel);
        Assert.Equal(("application/octet-stream", "attachment"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.DispositionType));
        Assert.Contains("Rebuild the steep ones.", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_from_elsewhere_decides_nothing()
    {
        await using var record = await ServedRecord.Alone();
        var key = Keys(await record.Client.GetStringAsync(Path, Cancel))["3(a)"];
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["act"] = $"reject {key}", ["author"] = "Nobody", ["file"] = "" });
        var answer = await record.Client.PostAsync(Path, form, Cancel);
        Assert.Contains("said=form", answer.RequestMessage!.RequestUri!.Query + answer.Headers.Location, StringComparison.Ordinal);
        Assert.Contains("3(a)", (await record.Client.GetStringAsync("/recommendations/CRPD/C/JOR/CO/9/3(a)", Cancel)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_forms_decide_without_a_script()
    {
        await using var record = await ServedRecord.Alone();
        var page = await Open(record, script: false);
        await page.FillAsync("[name=author]", "Zoë of the desk");
        await page.FillAsync("[name=reason]", "as printed");
        await Card(page, "3(a)").GetByRole(AriaRole.Button, new() { Name = "Confirm" }).ClickAsync();
        Assert.Contains("confirmed", await Card(page, "3(a)").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("as printed", await Card(page, "3(a)").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Zoë of the desk", await page.InputValueAsync("[name=author]"));

        await Card(page, "3(b)").GetByRole(AriaRole.Link, new() { Name = "Correct" }).ClickAsync();
        await page.FillAsync("[name=path]", "3(c)");
        await page.SelectOptionAsync("[name=to]", new SelectOptionValue { Label = "steep" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Correct it so" }).ClickAsync();
        Assert.Contains("Rebuild the steep", await Card(page, "3(c)").InnerTextAsync(), StringComparison.Ordinal);

        await Card(page, "3(c)").GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        Assert.Contains("Rebuild the steep ones.", await Card(page, "3(b)").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("taken back", await page.Locator("#decisions").InnerTextAsync(), StringComparison.Ordinal);
        await page.CloseAsync();
    }

    [Fact]
    public async Task One_key_decides_and_the_next_unit_has_the_focus()
    {
        await using var record = await ServedRecord.Alone();
        var page = await Open(record, script: true);
        await page.FillAsync("[name=author]", "A reader");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remember the name" }).ClickAsync();
        await To(page, "3(a)");
        await Press(page, "c");
        Assert.Contains("confirmed", await Card(page, "3(a)").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("3(b)", await Focused(page));

        await Press(page, "x");
        Assert.Contains("rejected", await Card(page, "3(b)").InnerTextAsync(), StringComparison.Ordinal);
        await To(page, "3(b)");
        await Press(page, "u");
        Assert.Equal("3(b)", await Focused(page));

        await page.Keyboard.PressAsync("k");
        Assert.Equal("3(a)", await Focused(page));
        await Press(page, "m");
        Assert.Contains("merged", await Card(page, "3(a)").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("3(a)", await Focused(page));

        await Press(page, "s");
        await page.GetByRole(AriaRole.Button, new() { Name = "Rebuild", Exact = true }).ClickAsync();
        Assert.Contains("Rebuild the steep ones.", await Card(page, "3(a)-2").InnerTextAsync(), StringComparison.Ordinal);
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_key_pressed_in_a_field_is_a_letter_and_keys_can_be_turned_off()
    {
        await using var record = await ServedRecord.Alone();
        var page = await Open(record, script: true);
        await page.FocusAsync("[name=author]");
        await page.Keyboard.TypeAsync("jcx");
        Assert.Equal("jcx", await page.InputValueAsync("[name=author]"));
        await page.UncheckAsync("#single-keys");
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("j");
        Assert.Equal(0, await page.Locator("[data-unit]:focus").CountAsync());
        await page.CloseAsync();
    }

    [Fact]
    public async Task Words_selected_in_the_text_become_the_bounds()
    {
        await using var record = await ServedRecord.Alone();
        var page = await Open(record, script: true);
        await To(page, "3(b)");
        await Press(page, "e");
        await page.EvaluateAsync("() => { const t = document.querySelector('mark.chosen').firstChild; const r = document.createRange(); r.setStart(t, 8); r.setEnd(t, 17); const s = getSelection(); s.removeAllRanges(); s.addRange(r); }");
        await page.WaitForFunctionAsync("() => document.getElementById('from').selectedOptions[0].text === 'the' && document.getElementById('to').selectedOptions[0].text === 'steep'");
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("edit", "light", 390)]
    [InlineData("edit", "dark", 1440)]
    [InlineData("cut", "light", 1440)]
    [InlineData("cut", "dark", 390)]
    public async Task Choosing_words_is_accessible_and_fits_its_screen(string how, string scheme, int width)
    {
        await using var record = await ServedRecord.Alone();
        var page = await Open(record, script: true, scheme, width);
        await page.FillAsync("[name=author]", "A reader");
        await To(page, "3(b)");
        await Press(page, "x");
        await To(page, "3(a)");
        await Press(page, how == "edit" ? "e" : "s");
        await Press(page, "Escape");
        await Press(page, how == "edit" ? "e" : "s");
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = BrowserTests.Axe() });
        var found = await page.EvaluateAsync<System.Text.Json.JsonElement>("axe.run({resultTypes:['violations']}).then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0,3).map(n => n.html).join(' | ')))");
        Assert.Empty(found.EnumerateArray().Select(v => v.GetString()));
        await page.CloseAsync();
    }

    private static ILocator Card(IPage page, string path) => page.Locator("[data-unit]:not(.paragraph)").Filter(new() { Has = page.Locator("h2 bdi", new() { HasTextRegex = new Regex($"^{Regex.Escape(path)}$", RegexOptions.None, TimeSpan.FromSeconds(1)) }) });

    private static async Task To(IPage page, string path) => await Card(page, path).EvaluateAsync("e => e.focus()");

    // A decision is a form that is sent: the page that comes back is another.
    private static async Task Press(IPage page, string key)
    {
        await page.EvaluateAsync("() => { window.before = true; }");
        await page.Keyboard.PressAsync(key);
        await page.WaitForFunctionAsync("() => !window.before && document.readyState === 'complete'");
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.querySelector('h2 bdi')?.textContent ?? document.activeElement.tagName");

    private async Task<IPage> Open(ServedRecord record, bool script, string? scheme = null, int width = 1280)
    {
        if (browser.Chromium is null)
        {
            Requirements.Absent("Chromium is not installed.");
        }

        var page = await browser.Chromium!.NewPageAsync(new BrowserNewPageOptions
        {
            // Only axe needs to pass the policy: the page's own script must live with it.
            BypassCSP = scheme is not null,
            ColorScheme = scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            ExtraHTTPHeaders = new Dictionary<string, string> { ["Accept-Language"] = "en" },
        });
        page.SetDefaultTimeout(15_000);
        await page.GotoAsync(new Uri(record.Address, Path).ToString());
        return page;
    }

    private static Dictionary<string, string> Keys(string html) =>
        Unit().Matches(html).Where(m => !m.Value.Contains(" paragraph ", StringComparison.Ordinal)).ToDictionary(m => m.Groups["path"].Value, m => m.Groups["key"].Value, StringComparer.Ordinal);

    [GeneratedRegex("data-unit=\"(?<key>[0-9a-f]+)\"[^>]*>\\s*<h2[^>]*><bdi dir=\"ltr\">(?<path>\\d+\\([^<]*)</bdi>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unit();
}
