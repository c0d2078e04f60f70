using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rapporteur.App.JudgeAnswer;
using Rapporteur.App.Views;

namespace Rapporteur.Web.Features.Accountability;

/// <summary>The pages of accountability, the evidence desk, and the decisions that their forms send.</summary>
internal static class AccountabilityEndpoints
{
    private const string AuthorCookie = "author";

    public static Task<IResult> OfState(string code, IRecordReader record, HttpContext http, CancellationToken cancel) =>
        Show<AccountabilityPage>(code, null, null, false, $"/states/{code}/accountability", record, http, cancel);

    public static Task<IResult> Evidence(string code, IRecordReader record, HttpContext http, CancellationToken cancel) =>
        Show<EvidencePage>(code, null, null, true, $"/states/{code}/evidence", record, http, cancel);

    public static Task<IResult> OfReview(string state, string body, string cycle, IRecordReader record, HttpContext http, CancellationToken cancel) =>
        Show<AccountabilityPage>(state, body, cycle, false, $"/reviews/{state}/{Uri.EscapeDataString(body)}/{cycle}/accountability", record, http, cancel);

    /// <summary>Decides, and leads back to the page.</summary>
    public static async Task<IResult> Decide(string code, IAntiforgery forgery, JudgeAnswer act, HttpContext http, CancellationToken cancel)
    {
        if (!http.Request.HasFormContentType)
        {
            return Pages.Missing();
        }

        if (!await forgery.IsRequestValidAsync(http))
        {
            return Back(code, null, null, "form");
        }

        var form = await http.Request.ReadFormAsync(cancel);
        Remember(http, form["author"].ToString());
        if (form["fact"].ToString().Split(' ') is [var verb and ("confirm" or "reject"), var key])
        {
            var decided = await act.Decide(code, key, verb == "confirm", form["author"], form["reason"], cancel);
            return Back(code, form["back"], "proposed", decided.Ok ? null : decided.Failure.ToString()!.ToLowerInvariant());
        }

        var question = form["question"].ToString();
        var done = await act.Run(
            new JudgementRequest(code, question, form["reply"].ToString() is { Length: > 0 } reply ? reply : null, form["act"] == "back" ? null : form["code"].ToString(), form["author"], form["reason"]), cancel);
        return Back(code, form["back"], question, done.Ok ? null : done.Failure.ToString()!.ToLowerInvariant());
    }

    private static async Task<IResult> Show<TPage>(string state, string? body, string? cycle, bool form, string back, IRecordReader record, HttpContext http, CancellationToken cancel)
        where TPage : IComponent
    {
        if (await record.AccountabilityOrNull(state.ToUpperInvariant(), body, cycle, cancel) is not { } view)
        {
            return Pages.Missing();
        }

        // A page without a form sets no cookie.
        string? judged = http.Request.Query["judge"];
        var tokens = form || judged is not null ? http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http) : null;
        http.Response.Headers.CacheControl = "no-store";
        return Pages.Show<TPage>(("View", view), ("Form", new AnswerForm(tokens?.RequestToken ?? "", tokens?.FormFieldName ?? "", Remembered(http), back, judged)), ("Notice", Known(http.Request.Query["said"])));
    }

    /// <summary>Only to a page of this State: the address comes from the form.</summary>
    private static IResult Back(string state, string? back, string? place, string? said)
    {
        var page = back is not null && (back.StartsWith($"/states/{state}/", StringComparison.OrdinalIgnoreCase) || back.StartsWith($"/reviews/{state}/", StringComparison.OrdinalIgnoreCase))
            && !back.Contains("..", StringComparison.Ordinal) ? back : $"/states/{Uri.EscapeDataString(state)}/accountability";
        return Results.LocalRedirect(said is null ? $"{page}{(place is null ? "" : $"#{Uri.EscapeDataString(place)}")}" : $"{page}?said={said}#notice");
    }

    private static string? Known(string? said) => said is not null && (said == "form" || Enum.TryParse<JudgementFailure>(said, true, out _)) ? said.ToLowerInvariant() : null;

    private static string? Remembered(HttpContext http) => http.Request.Cookies[AuthorCookie] is { Length: > 0 } kept ? Uri.UnescapeDataString(kept) : null;

    private static void Remember(HttpContext http, string author)
    {
        if (!string.IsNullOrWhiteSpace(author) && author.Length <= 200)
        {
            http.Response.Cookies.Append(AuthorCookie, author.Trim(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true, Path = "/", MaxAge = TimeSpan.FromDays(365) });
        }
    }
}
