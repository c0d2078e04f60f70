using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rapporteur.App.CaptureMeeting;
using Rapporteur.App.Views;
using Rapporteur.Core.Dialogue;
using Rapporteur.Web.Localisation;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Features.Capture;

/// <summary>The page on which one person keeps up with a meeting, its plain form, and what its script asks: a token, and a place to send entries to.</summary>
internal static class CaptureEndpoints
{
    private const string Address = "/reviews/{state}/{body}/{cycle}/capture";
    private const string Policy = WebModule.ScriptPolicy + "; connect-src 'self'; worker-src 'self'";
    private const string WorkerPolicy = "default-src 'none'; connect-src 'self'";
    private const long LargestBody = 8 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, Show);
        routes.MapPost(Address, Note);
        routes.MapGet(Address + "/token", Token);
        routes.MapPost(Address + "/entries", Receive);
        // A worker reaches no further than the folder it lies in: this one only the review's own pages, and it asks for the page of capture alone.
        routes.MapGet(Address + "-worker.js", Worker);
    }

    /// <summary>The page; with <c>?shell</c> as the browser keeps it for times without network: without entries, name or token.</summary>
    private static async Task<IResult> Show(string state, string body, string cycle, IRecordReader record, ICaptureReader captured, PageContext reader, IClock clock, HttpContext http, CancellationToken cancel)
    {
        if (await record.ReviewOrNull(state, body, cycle, reader.Today, cancel) is not { } view)
        {
            return Pages.Missing();
        }

        if ((view.State, view.Body, view.Cycle) != (state, body, cycle))
        {
            return Results.Redirect($"/reviews/{view.State}/{view.Body}/{view.Cycle}/capture{http.Request.QueryString}");
        }

        if (http.Request.Query.ContainsKey("shell"))
        {
            return Page(http, view, [], CaptureForm.After([], null, clock.GetCurrentInstant()), null, token: false);
        }

        var items = await captured.Captured(view.State, view.Body, view.Cycle, cancel);
        var author = CaptureAuthor.OrNull(http);
        var corrected = items.FirstOrDefault(i => i.Id == http.Request.Query["correct"]);
        return Page(http, view, items, corrected is null ? CaptureForm.After(items, author, clock.GetCurrentInstant()) : CaptureForm.Of(corrected, author), null);
    }

    /// <summary>One entry, or a withdrawal, from the plain form. What cannot be recorded stays in the form, with the reason.</summary>
    private static async Task<IResult> Note(string state, string body, string cycle, IAntiforgery forgery, CaptureMeeting act, IRecordReader record, ICaptureReader captured, PageContext reader, IClock clock, HttpContext http, CancellationToken cancel)
    {
        if (!http.Request.HasFormContentType || await record.ReviewOrNull(state, body, cycle, reader.Today, cancel) is not { } view)
        {
            return Pages.Missing();
        }

        var valid = await forgery.IsRequestValidAsync(http);
        var sent = await http.Request.ReadFormAsync(cancel);
        var form = CaptureForm.Of(sent);
        var items = await captured.Captured(state, body, cycle, cancel);
        if (!valid)
        {
            return Page(http, view, items, form, "form");
        }

        CaptureAuthor.Remember(http, form.Author);
        var now = clock.GetCurrentInstant();
        var withdrawn = sent["act"].ToString().Split(' ') is ["withdraw", var id] ? items.FirstOrDefault(i => i.Id == id) : null;
        var draft = withdrawn is null ? form.Draft(now) : CaptureForm.Withdrawal(withdrawn, form.Author, now);
        var done = await act.Run(new CaptureRequest(state, body, cycle, [draft]), cancel);
        var refusal = done.Ok ? done.Value[0].Refusal : CaptureRefusal.NotReadable;

        // A form that is sent twice is one entry, although its time is another.
        var again = refusal == CaptureRefusal.Otherwise && items.Any(i => i.Id == form.Id && i.Revision == form.Revision && i.Text == form.Text.Trim() && i.Speaker == form.Speaker.Trim());
        return refusal is null || again
            ? Results.Redirect($"/reviews/{view.State}/{view.Body}/{view.Cycle}/capture#capture")
            : Page(http, view, items, refusal == CaptureRefusal.Otherwise ? form with { Revision = form.Revision + 1 } : form, refusal.Value.Name());
    }

    private static async Task<IResult> Token(string state, string body, string cycle, IRecordReader record, PageContext reader, IAntiforgery forgery, HttpContext http, CancellationToken cancel)
    {
        if (await record.ReviewOrNull(state, body, cycle, reader.Today, cancel) is null)
        {
            return Problem(StatusCodes.Status404NotFound, "no-review", "The record has no such review.");
        }

        var tokens = forgery.GetAndStoreTokens(http);
        http.Response.Headers.CacheControl = "no-store";
        return Results.Json(new { Header = tokens.HeaderName, Token = tokens.RequestToken });
    }

    /// <summary>Takes a batch of entries and acknowledges each: recorded, unchanged, or refused with its reason.</summary>
    private static async Task<IResult> Receive(string state, string body, string cycle, IAntiforgery forgery, CaptureMeeting act, HttpContext http, CancellationToken cancel)
    {
        if (!IsOwn(http.Request) || !await forgery.IsRequestValidAsync(http))
        {
            return Problem(StatusCodes.Status400BadRequest, "form", "The token is missing or too old, or the request comes from elsewhere. Ask for another token.");
        }

        if (!http.Request.HasJsonContentType())
        {
            return Problem(StatusCodes.Status415UnsupportedMediaType, "not-json", "A batch is JSON.");
        }

        if (http.Request.ContentLength > LargestBody)
        {
            return Problem(StatusCodes.Status413PayloadTooLarge, "too-many", $"A batch has at most {LargestBody} bytes.");
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LargestBody;
        }

        if (await CaptureJson.ReadOrNull(http.Request.Body, cancel) is not { } entries)
        {
            return Problem(StatusCodes.Status422UnprocessableEntity, "not-readable", "A batch is {\"entries\":[…]}.");
        }

        var done = await act.Run(new CaptureRequest(state, body, cycle, entries), cancel);
        return done.Ok ? Results.Json(CaptureJson.Answer(done.Value))
            : done.Failure == CaptureFailure.TooMany ? Problem(StatusCodes.Status413PayloadTooLarge, "too-many", done.Detail)
            : Problem(StatusCodes.Status404NotFound, "no-review", "The record has no such review.");
    }

    private static IResult Worker(HttpContext http)
    {
        http.Response.Headers.ContentSecurityPolicy = WorkerPolicy;
        http.Response.Headers.CacheControl = "no-cache";
        return Asset.CaptureWorker.Send();
    }

    private static RazorComponentResult Page(HttpContext http, ReviewView view, IReadOnlyList<CapturedLine> items, CaptureForm form, string? refused, bool token = true)
    {
        var tokens = token ? http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http) : null;
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.CacheControl = "no-store";
        var page = Pages.Show<CapturePage>(("View", view), ("Items", items), ("Form", form), ("Token", tokens?.RequestToken), ("TokenField", tokens?.FormFieldName), ("Refused", refused));
        page.StatusCode = refused is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return page;
    }

    // Browsers say where a request comes from, in one way or the other; one that says nothing still needs the token.
    private static bool IsOwn(HttpRequest request)
    {
        var (site, origin) = (request.Headers["Sec-Fetch-Site"].ToString(), request.Headers.Origin.ToString());
        return site is "" or "same-origin" && (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}");
    }

    private static IResult Problem(int status, string code, string detail) => Results.Problem(detail, statusCode: status, extensions: new Dictionary<string, object?> { ["code"] = code });
}
