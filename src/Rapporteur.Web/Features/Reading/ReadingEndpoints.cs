using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rapporteur.App.CorrectReading;
using Rapporteur.App.Views;
using Rapporteur.Core.Corrections;

namespace Rapporteur.Web.Features.Reading;

/// <summary>The reader's view of a document, the decisions that its form sends, and the original file.</summary>
internal static class ReadingEndpoints
{
    public const string Reading = "/reading";
    public const string Original = "/original";

    private const string AuthorCookie = "author";
    private const string FilePolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /// <summary>What stands before the ending of an address; null where it has another.</summary>
    public static string? AddressOrNull(string address, string ending) =>
        address.Length > ending.Length && address.EndsWith(ending, StringComparison.Ordinal) ? address[..^ending.Length] : null;

    public static async Task<IResult> Show(string symbol, string? language, IRecordReader record, HttpContext http, CancellationToken cancel)
    {
        if (await record.ReadingOrNull(symbol, language, cancel) is not { } view)
        {
            return Pages.Missing();
        }

        if (language is not null)
        {
            // The version in that language has an address of its own, which links on the page keep to.
            return Results.Redirect(view.Href + Reading);
        }

        var query = http.Request.Query;
        var tokens = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http);
        http.Response.Headers.ContentSecurityPolicy = WebModule.ScriptPolicy;
        http.Response.Headers.CacheControl = "no-store";
        string? edited = query["edit"], cut = query["cut"], unit = query["unit"];
        return Pages.Show<ReadingPage>(
            ("View", view), ("Token", tokens.RequestToken), ("TokenField", tokens.FormFieldName), ("Author", Remembered(http)),
            ("Key", edited ?? cut ?? unit), ("Number", int.TryParse(query["part"], NumberStyles.None, CultureInfo.InvariantCulture, out var part) ? part : 1),
            ("Edited", edited), ("Cut", cut), ("Notice", Known(query["said"])));
    }

    /// <summary>The original: a PDF to look at, anything else to keep, since it may hold whatever its maker put into it.</summary>
    public static async Task<IResult> Send(string symbol, string? language, IRecordReader record, HttpContext http, CancellationToken cancel)
    {
        if (await record.OriginalOrNull(symbol, language, cancel) is not { } file)
        {
            return Pages.Missing();
        }

        http.Response.Headers.ContentSecurityPolicy = FilePolicy;
        return file.IsPdf ? Results.Stream(file.Content, "application/pdf", enableRangeProcessing: true) : Results.Stream(file.Content, "application/octet-stream", file.Name);
    }

    /// <summary>Decides, and leads back to the page.</summary>
    public static async Task<IResult> Decide(string symbol, IAntiforgery forgery, CorrectReading act, IRecordReader record, HttpContext http, CancellationToken cancel)
    {
        if (AddressOrNull(symbol, Reading) is not { } address || !http.Request.HasFormContentType)
        {
            return Pages.Missing();
        }

        if (!await forgery.IsRequestValidAsync(http))
        {
            return Back(address, null, "form");
        }

        var form = await http.Request.ReadFormAsync(cancel);
        Remember(http, form["author"].ToString());
        var asked = ReadingForm.OrNull(form);
        if (asked is null)
        {
            return Back(address, null, null);
        }

        var done = await act.Run(asked, cancel);
        if (!done.Ok)
        {
            return Back(address, asked.Key, done.Failure.ToString()!.ToLowerInvariant());
        }

        var view = await record.ReadingOrNull(asked.Sha256, null, cancel);
        return Back(address, view is null ? null : Next(view, done.Value), null);
    }

    // After a yes or no the next unit is looked at; after a change the changed one.
    private static string? Next(ReadingView view, Correction done)
    {
        var rows = ReadingRows.Of(view).SelectMany(r => r.Units).ToList();
        var at = rows.FindIndex(u => u.Shown.By.Any(c => c.Id == done.Id || c.Id == done.Undoes));
        if (done.Act == CorrectionAct.Undo)
        {
            var was = view.Reading.History.First(c => c.Id == done.Undoes).Was;
            at = rows.FindIndex(u => was.Any(w => UnitLikeness.Differences(w, u.Shown.Unit).Count == 0));
        }
        else if (done.Act is CorrectionAct.Confirm or CorrectionAct.Reject && at >= 0 && at + 1 < rows.Count)
        {
            at++;
        }

        return at < 0 ? null : rows[at].Key;
    }

    private static IResult Back(string address, string? key, string? said)
    {
        var query = string.Join('&', new[] { key is null ? null : $"unit={Uri.EscapeDataString(key)}", said is null ? null : $"said={said}" }.OfType<string>());
        var place = said is not null ? "#notice" : key is null ? "" : $"#u-{Uri.EscapeDataString(key)}";
        return Results.Redirect($"/documents/{string.Join('/', address.Split('/').Select(Uri.EscapeDataString))}{Reading}{(query.Length > 0 ? "?" : "")}{query}{place}");
    }

    private static string? Known(string? said) => said is not null && (said == "form" || Enum.TryParse<CorrectionFailure>(said, true, out _)) ? said.ToLowerInvariant() : null;

    private static string? Remembered(HttpContext http) => http.Request.Cookies[AuthorCookie] is { Length: > 0 } kept ? Uri.UnescapeDataString(kept) : null;

    private static void Remember(HttpContext http, string author)
    {
        if (!string.IsNullOrWhiteSpace(author) && author.Length <= 200)
        {
            http.Response.Cookies.Append(AuthorCookie, author.Trim(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true, Path = "/documents", MaxAge = TimeSpan.FromDays(365) });
        }
    }
}
