using Microsoft.AspNetCore.Http;

namespace Rapporteur.Web.Features.Capture;

/// <summary>The name that the plain form keeps in a cookie, for these pages alone.</summary>
internal static class CaptureAuthor
{
    private const string Cookie = "author";
    private const int Longest = 200;

    public static string? OrNull(HttpContext http) => http.Request.Cookies[Cookie] is { Length: > 0 } kept ? Uri.UnescapeDataString(kept) : null;

    public static void Remember(HttpContext http, string author)
    {
        if (!string.IsNullOrWhiteSpace(author) && author.Length <= Longest)
        {
            http.Response.Cookies.Append(Cookie, author.Trim(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true, Path = "/reviews", MaxAge = TimeSpan.FromDays(365) });
        }
    }
}
