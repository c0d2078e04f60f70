using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Playwright;
using Rapporteur.Testing;

[assembly: AssemblyFixture(typeof(Rapporteur.Web.Tests.Browser))]

namespace Rapporteur.Web.Tests;

/// <summary>One Chromium for all browser tests; null where it is not installed.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;

    public IBrowser? Chromium { get; private set; }

    public async ValueTask InitializeAsync()
    {
        var program = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
        if (program is not null)
        {
            playwright = await Playwright.CreateAsync();
            Chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = Arguments });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Chromium is not null)
        {
            await Chromium.DisposeAsync();
        }

        playwright?.Dispose();
    }
}

public sealed class BrowserTests(ServedRecord record, Browser browser)
{
    private static readonly string[] Paths = ["/", "/states/PAK", "/reviews/PAK/CAT/1", "/reviews/PAK/CAT/1/accountability", "/states/PAK/evidence", "/cases/pakistan-cat-2017/case-28", "/public/reviews/PAK/CAT/1", "/public/cases/pakistan-cat-2017/case-28", "/documents/CRPD/C/JOR/CO/9", "/documents/CRPD/C/JOR/CO/9/reading", "/recommendations/CRPD/C/JOR/CO/9/3(a)", "/documents"];

    public static TheoryData<string, string, int, string> Views =>
        [.. from path in Paths from scheme in new[] { "light", "dark" } from width in new[] { 390, 1440 } from language in new[] { "en", "ar" } select (path, scheme, width, language)];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_is_accessible_and_fits_its_screen(string path, string scheme, int width, string language)
    {
        var page = await Open(path, scheme, width, language);
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.InRange(wide, 1, width);
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Axe() });
        var found = await page.EvaluateAsync<JsonElement>("axe.run({resultTypes:['violations']}).then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0,3).map(n => n.html).join(' | ')))");
        Assert.Empty(found.EnumerateArray().Select(v => v.GetString()));
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_unit_can_be_linked_to_by_its_path()
    {
        var page = await Open("/documents/CRPD/C/JOR/CO/9#3(a)", "light", 390, "en");
        Assert.Equal("Measure every <img src=x onerror=alert(1)> ramp;", (await page.Locator("mark:target").InnerTextAsync()).Trim());
        await page.CloseAsync();
    }

    private async Task<IPage> Open(string path, string scheme, int width, string language)
    {
        if (browser.Chromium is null)
        {
            Requirements.Absent("Chromium is not installed.");
        }

        var page = await browser.Chromium!.NewPageAsync(new BrowserNewPageOptions
        {
            BypassCSP = true,
            ColorScheme = scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
            ExtraHTTPHeaders = new Dictionary<string, string> { ["Accept-Language"] = language },
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        await page.GotoAsync(new Uri(record.Address, path).ToString());
        return page;
    }

    internal static string Axe([CallerFilePath] string own = "")
    {
        var path = Path.GetFullPath(Path.Combine(own, "..", "..", "..", "artifacts", "axe", "axe.min.js"));
        if (!File.Exists(path))
        {
            Requirements.Absent("axe-core is not there: run eng/axe.sh.");
        }

        return path;
    }
}
