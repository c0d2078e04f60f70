using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rapporteur.App.HideItem;
using Rapporteur.Web.Localisation;

namespace Rapporteur.Web.Features.Visibility;

/// <summary>The private counterpart of the public pages: who may see what, and one button that hides it.</summary>
internal static class VisibilityEndpoints
{
    private const string AuthorCookie = "author";
    private const string Form = "form";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/visibility/{state}/{body}/{cycle}", Show);
        routes.MapPost("/visibility/{state}/{body}/{cycle}", Decide);
    }

    private static async Task<IResult> Show(string state, string body, string cycle, VisibilityReader visibility, IAntiforgery forgery, PageContext reader, HttpContext http, CancellationToken cancel)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (await visibility.ReadOrNull(state, body, cycle, reader.Today, cancel) is not { } view)
        {
            return Pages.Missing();
        }

        var tokens = forgery.GetAndStoreTokens(http);
        http.Response.Headers.CacheControl = "no-store";
        return Pages.Show<VisibilityPage>(
            ("View", view), ("Token", tokens.RequestToken), ("TokenField", tokens.FormFieldName), ("Author", http.Request.Cookies[AuthorCookie] is { Length: > 0 } kept ? Uri.UnescapeDataString(kept) : null),
            ("Notice", http.Request.Query["said"].ToString() is { } said && (said == Form || Enum.TryParse<HideFailure>(said, true, out _)) ? said.ToLowerInvariant() : null));
    }

    private static async Task<IResult> Decide(string state, string body, string cycle, HideItem act, IAntiforgery forgery, HttpContext http, CancellationToken cancel)
    {
        var back = $"/visibility/{Uri.EscapeDataString(state)}/{Uri.EscapeDataString(body)}/{Uri.EscapeDataString(cycle)}";
        if (!http.Request.HasFormContentType || !await forgery.IsRequestValidAsync(http))
        {
            return Results.Redirect($"{back}?said={Form}#notice");
        }

        var form = await http.Request.ReadFormAsync(cancel);
        var author = form["author"].ToString();
        if (author.Trim().Length is > 0 and <= 200)
        {
            http.Response.Cookies.Append(AuthorCookie, author.Trim(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true, Path = "/visibility", MaxAge = TimeSpan.FromDays(365) });
        }

        var (key, hide) = form["hide"].ToString() is { Length: > 0 } hidden ? (hidden, true) : (form["unhide"].ToString(), false);
        var done = await act.Run(new HideRequest(key, hide, author, form["reason"].ToString()), cancel);
        return Results.Redirect(done.Ok ? $"{back}#i-{Uri.EscapeDataString(key)}" : $"{back}?said={done.Failure.ToString()!.ToLowerInvariant()}#notice");
    }
}
