using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using Rapporteur.Testing;

namespace Rapporteur.Web.Tests;

/// <summary>The page of capture in a real browser: what is typed arrives once, whatever becomes of the network, the tab or the acknowledgement.</summary>
public sealed class CaptureBrowserTests(Browser browser)
{
    private const string Path = "/reviews/PAK/CAT/1/capture";

    [Fact]
    public async Task Two_hundred_entries_arrive_once_and_in_order_through_two_cuts_of_the_network_and_a_closed_tab()
    {
        await using var record = await ServedRecord.Alone();
        await using var context = await Context();
        var page = await Open(context, record);
        await page.FillAsync("[name=author]", "A typist");
        await page.FillAsync("[name=meeting]", "1508");
        await page.FillAsync("[name=speaker]", "Ms. Adan");
        await Type(page, 1, 40);
        await Waiting(page, 0);

        await context.SetOfflineAsync(true);
        await Type(page, 41, 69);
        await page.FocusAsync("[name=text]");
        await page.Keyboard.TypeAsync("Entry 7");
        await Waiting(page, 29);
        Assert.Contains("No network", await page.InnerTextAsync("#network"), StringComparison.Ordinal);
        await page.CloseAsync();

        page = await Open(context, record);
        Assert.Equal(("Entry 7", "A typist", "Ms. Adan"), (await page.InputValueAsync("[name=text]"), await page.InputValueAsync("[name=author]"), await page.InputValueAsync("[name=speaker]")));
        await page.FocusAsync("[name=text]");
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync("0");
        await page.Keyboard.PressAsync("Enter");
        await Type(page, 71, 100);
        await context.SetOfflineAsync(false);
        await Type(page, 101, 140);
        await Waiting(page, 0);

        await context.SetOfflineAsync(true);
        await Type(page, 141, 170);
        await context.SetOfflineAsync(false);
        await Type(page, 171, 200);
        await Waiting(page, 0);

        var held = await record.Captured("PAK", "CAT", "1");
        Assert.Equal(Enumerable.Range(1, 200).Select(n => $"Entry {n}"), held.Select(l => l.Text));
        Assert.All(held, l => Assert.Equal(("1508", "Ms. Adan", "A typist", 1), (l.Meeting, l.Speaker, l.Author, l.Revision)));
        Assert.Equal("200", await page.GetAttributeAsync("#network", "data-sent"));
        var left = await page.EvaluateAsync<string>("() => new Promise(done => { const o = indexedDB.open('capture ' + document.getElementById('capture').dataset.base); o.onsuccess = () => { const t = o.result.transaction(['queue', 'sent']); const q = t.objectStore('queue').getAll(), s = t.objectStore('sent').getAll(); t.oncomplete = () => done(q.result.length + ' ' + [...new Set(s.result.flatMap(Object.keys))].join()); }; })");
        Assert.Equal("0 id", left);
    }

    [Fact]
    public async Task A_lost_acknowledgement_or_a_failing_server_doubles_nothing()
    {
        await using var record = await ServedRecord.Alone();
        var tried = 0;
        record.Before = async (http, next) =>
        {
            var trial = http.Request.Method == HttpMethods.Post ? Interlocked.Increment(ref tried) : 4;
            if (trial == 1)
            {
                http.Response.StatusCode = StatusCodes.Status500InternalServerError;
                return;
            }

            var body = http.Response.Body;
            http.Response.Body = trial is 2 or 3 ? new MemoryStream() : body;
            await next(http);
            http.Response.Body = body;
            if (trial == 2)
            {
                http.Abort();
            }
            else if (trial == 3)
            {
                http.Response.Clear();
                http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            }
        };
        await using var context = await Context();
        var page = await Open(context, record);
        await page.FillAsync("[name=author]", "A typist");

        // On a slow machine the failure may have passed before the last entry is typed.
        await page.EvaluateAsync("() => { const net = document.getElementById('network'); window.shown = []; new MutationObserver(() => window.shown.push(net.dataset.net)).observe(net, { attributes: true }); }");
        await Type(page, 1, 12);
        await page.WaitForFunctionAsync("() => window.shown.includes('failing')");
        await Waiting(page, 0);
        Assert.InRange(tried, 4, 20);
        Assert.Equal(Enumerable.Range(1, 12).Select(n => $"Entry {n}"), (await record.Captured("PAK", "CAT", "1")).Select(l => l.Text));
    }

    [Fact]
    public async Task Two_tabs_keep_their_own_lines_and_send_each_entry_once()
    {
        await using var record = await ServedRecord.Alone();
        await using var context = await Context();
        var first = await Open(context, record);
        await first.FillAsync("[name=author]", "A typist");
        var second = await Open(context, record);
        await second.FillAsync("[name=author]", "A typist");
        for (var n = 1; n <= 20; n += 2)
        {
            await Type(first, n, n);
            await Type(second, n + 1, n + 1);
        }

        await first.FillAsync("[name=text]", "Left in the first tab");
        await second.FillAsync("[name=text]", "Left in the second tab");
        await Waiting(first, 0);
        await Waiting(second, 0);

        // What the other tab sent is told to this one a moment later.
        await second.WaitForFunctionAsync("() => document.querySelectorAll('#lines .noted').length === 20");
        await first.CloseAsync();
        await second.CloseAsync();
        var third = await Open(context, record);
        var taken = await third.InputValueAsync("[name=text]");
        Assert.StartsWith("Left in the ", taken, StringComparison.Ordinal);
        var other = await third.InnerTextAsync("#refused .words");
        Assert.Equal(["Left in the first tab", "Left in the second tab"], new[] { taken, other }.Order());
        Assert.Equal(Enumerable.Range(1, 20).Select(n => $"Entry {n}"), (await record.Captured("PAK", "CAT", "1")).Select(l => l.Text));
    }

    [Fact]
    public async Task Keys_choose_the_kind_tie_a_reply_clear_and_withdraw()
    {
        await using var record = await ServedRecord.Alone();
        await using var context = await Context();
        var page = await Open(context, record);
        await page.FillAsync("[name=author]", "A typist");
        await page.FillAsync("[name=speaker]", "Ms. Adan");
        await Line(page, "q: Has one officer been convicted?");
        await page.FillAsync("[name=speaker]", "Kamran Michael");
        Assert.Equal("state", await page.InputValueAsync("[name=side]"));
        await page.FocusAsync("[name=text]");
        await page.Keyboard.PressAsync("Alt+ArrowUp");
        await Line(page, "Three private persons were.");
        await page.Keyboard.PressAsync("Alt+6");
        await Line(page, "This is not a court.");
        await Line(page, "A mistake");
        await page.Keyboard.PressAsync("Control+z");
        await page.Keyboard.TypeAsync("Half a line");
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("", await page.InputValueAsync("[name=text]"));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("Half a line", await page.InputValueAsync("[name=text]"));
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Alt+4");
        await page.FillAsync("[name=speaker]", "The Inspector");
        await page.FocusAsync("[name=text]");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".noted", new() { HasText = "not a court" }).GetByRole(AriaRole.Link, new() { Name = "Correct" }).ClickAsync();
        await page.FillAsync("[name=text]", "We are in no court.");
        await page.Keyboard.PressAsync("Enter");
        await Waiting(page, 0);

        var held = await record.Captured("PAK", "CAT", "1");
        Assert.Equal(["question", "reply", "objection", "absence"], held.Select(l => l.Kind));
        Assert.Equal(["Has one officer been convicted?", "Three private persons were.", "We are in no court.", ""], held.Select(l => l.Text));
        Assert.Equal((held[0].Id, held[0].Text, true), (held[1].Answers, held[1].Answered, held[2].Corrected));
    }

    [Fact]
    public async Task A_refused_entry_stays_with_its_reason_and_can_be_put_back()
    {
        await using var record = await ServedRecord.Alone();
        await using var context = await Context();
        var page = await Open(context, record);
        await page.FillAsync("[name=author]", "A typist");
        var now = await page.EvaluateAsync<long>("Date.now()");
        await page.EvaluateAsync("ahead => { const real = Date.prototype.toISOString; window.back = () => { Date.prototype.toISOString = real; }; Date.prototype.toISOString = () => real.call(new Date(ahead)); }", now + (3L * 24 * 3600 * 1000));
        await Line(page, "Typed with a wrong clock");
        await page.WaitForSelectorAsync("#refused:not([hidden])");
        Assert.Contains("set the clock", await page.InnerTextAsync("#refused"), StringComparison.Ordinal);
        Assert.Empty(await record.Captured("PAK", "CAT", "1"));
        await page.EvaluateAsync("back()");
        await page.GetByRole(AriaRole.Button, new() { Name = "Put back into the form" }).ClickAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#refused", new() { State = WaitForSelectorState.Hidden });
        await Waiting(page, 0);
        Assert.Equal("Typed with a wrong clock", Assert.Single(await record.Captured("PAK", "CAT", "1")).Text);
    }

    [Fact]
    public async Task Without_a_script_the_form_does_the_same()
    {
        await using var record = await ServedRecord.Alone();
        await using var context = await Context(script: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(record.Address, Path).ToString());
        await page.FillAsync("[name=author]", "A typist");
        await page.CheckAsync("[name=kind][value=commitment]", new() { Force = true });
        await page.FillAsync("[name=text]", "Figures within 48 hours");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        Assert.Contains("Figures within 48 hours", await page.InnerTextAsync("#lines"), StringComparison.Ordinal);
        Assert.Equal("commitment", Assert.Single(await record.Captured("PAK", "CAT", "1")).Kind);
    }

    [Theory]
    [InlineData("light", 390, "en")]
    [InlineData("dark", 390, "ar")]
    [InlineData("light", 1440, "ar")]
    [InlineData("dark", 1440, "en")]
    public async Task The_page_is_accessible_and_fits_its_screen(string scheme, int width, string language)
    {
        await using var record = await ServedRecord.Alone();
        await using var context = await Context(scheme: scheme, width: width, language: language);
        var page = await Open(context, record);
        await page.FillAsync("[name=author]", "A typist");
        await page.FillAsync("[name=speaker]", "Ms. Adan");
        await page.CheckAsync("[name=kind][value=question]", new() { Force = true });
        await Line(page, "How many officers?");
        await page.FocusAsync("[name=text]");
        await page.Keyboard.PressAsync("Alt+ArrowUp");
        await Line(page, "None that we know of.");
        await Waiting(page, 0);
        await context.SetOfflineAsync(true);
        await Line(page, "Written without a network");
        await page.WaitForFunctionAsync("() => document.getElementById('network').dataset.net === 'offline'");
        await page.EvaluateAsync("() => { document.getElementById('keys').open = true; }");
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        await context.SetOfflineAsync(false);
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = BrowserTests.Axe() });
        var found = await page.EvaluateAsync<JsonElement>("axe.run({resultTypes:['violations']}).then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0,3).map(n => n.html).join(' | ')))");
        Assert.Empty(found.EnumerateArray().Select(v => v.GetString()));
    }

    private static async Task Type(IPage page, int from, int to)
    {
        for (var n = from; n <= to; n++)
        {
            await Line(page, $"Entry {n}");
        }
    }

    private static async Task Line(IPage page, string words)
    {
        await page.FocusAsync("[name=text]");
        await page.Keyboard.TypeAsync(words);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task Waiting(IPage page, int count) =>
        await page.WaitForFunctionAsync("n => document.getElementById('network').dataset.waiting === String(n) && !document.querySelector(\"#lines [data-state=keeping]\") && (n > 0 || !document.querySelector(\"#lines [data-state=waiting]\"))", count);

    private static async Task<IPage> Open(IBrowserContext context, ServedRecord record)
    {
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(45_000);
        await page.GotoAsync(new Uri(record.Address, Path).ToString());
        await page.WaitForSelectorAsync("#capture[data-ready=yes][data-worker=yes]");
        return page;
    }

    private async Task<IBrowserContext> Context(bool script = true, string? scheme = null, int width = 1280, string language = "en")
    {
        if (browser.Chromium is null)
        {
            Requirements.Absent("Chromium is not installed.");
        }

        return await browser.Chromium!.NewContextAsync(new BrowserNewContextOptions
        {
            // Only axe needs to pass the policy: the page's own script must live with it.
            BypassCSP = scheme is not null,
            ColorScheme = scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            Locale = language,
        });
    }
}
