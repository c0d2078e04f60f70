using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Rapporteur.App.PublicView;
using Rapporteur.Web.Localisation;

namespace Rapporteur.Web.Features.Public;

/// <summary>The pages that everybody may see. No cache may hold them: what is hidden is gone with the next request.</summary>
internal static class PublicEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/public").AddEndpointFilter(async (call, next) =>
        {
            call.HttpContext.Response.Headers.CacheControl = "no-store";
            return await next(call);
        });
        pages.MapGet("/reviews/{state}/{body}", (string state, string body, PublicViews views, PageContext reader, CancellationToken cancel) => Review(state, body, null, views, reader, cancel));
        pages.MapGet("/reviews/{state}/{body}/{cycle}", Review);
        pages.MapGet("/cases/{dossier}/{of}", Case);
        pages.MapGet("/{**rest}", Missing);
    }

    private static async Task<RazorComponentResult> Review(string state, string body, string? cycle, PublicViews views, PageContext reader, CancellationToken cancel) =>
        await views.ReviewOrNull(state, body, cycle, reader.Today, cancel) is { } view ? Pages.Show<PublicReviewPage>(("View", view)) : Missing();

    private static async Task<RazorComponentResult> Case(string dossier, string of, PublicViews views, PageContext reader, CancellationToken cancel) =>
        await views.CaseOrNull(dossier, of, reader.Today, cancel) is { } view ? Pages.Show<PublicCasePage>(("View", view)) : Missing();

    // The same answer for what is not public, what is hidden and what was never there.
    private static RazorComponentResult Missing() => new(typeof(PublicMissingPage)) { StatusCode = StatusCodes.Status404NotFound };
}
