using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Rapporteur.App.Views;
using Rapporteur.Web.Features.Accountability;
using Rapporteur.Web.Features.Capture;
using Rapporteur.Web.Features.Cases;
using Rapporteur.Web.Features.Documents;
using Rapporteur.Web.Features.Home;
using Rapporteur.Web.Features.Public;
using Rapporteur.Web.Features.Reading;
using Rapporteur.Web.Features.Recommendations;
using Rapporteur.Web.Features.Reviews;
using Rapporteur.Web.Features.States;
using Rapporteur.Web.Features.Visibility;
using Rapporteur.Web.Localisation;

namespace Rapporteur.Web;

/// <summary>The addresses of the pages, made from the field's own names.</summary>
internal static class PageEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", Home);
        routes.MapGet("/states/{code}", State);
        routes.MapGet("/states/{code}/accountability", AccountabilityEndpoints.OfState);
        routes.MapPost("/states/{code}/accountability", AccountabilityEndpoints.Decide);
        routes.MapGet("/states/{code}/evidence", AccountabilityEndpoints.Evidence);
        routes.MapGet("/reviews/{state}/{body}/{cycle}/accountability", AccountabilityEndpoints.OfReview);
        routes.MapGet("/reviews/{state}/{body}", LatestReview);
        routes.MapGet("/reviews/{state}/{body}/{cycle}", Review);
        routes.MapGet("/reviews/{state}/{body}/{cycle}/questions", Questions);
        routes.MapGet("/reviews/{state}/{body}/{cycle}/recommendations", Part<RecommendationsPage>);
        routes.MapGet("/reviews/{state}/{body}/{cycle}/statements", Part<StatementsPage>);
        routes.MapGet("/reviews/{state}/{body}/{cycle}/tables", Tabled);
        CaptureEndpoints.Map(routes);
        routes.MapGet("/versions/{first}/{second}", Versions);
        routes.MapGet("/documents", Documents);
        routes.MapGet("/documents/{**symbol}", Document);
        routes.MapPost("/documents/{**symbol}", ReadingEndpoints.Decide);
        routes.MapGet("/recommendations/{**place}", Recommendation);
        routes.MapGet("/cases/{dossier}/{item}", Case);
        PublicEndpoints.Map(routes);
        VisibilityEndpoints.Map(routes);
    }

    private static async Task<RazorComponentResult> Home(IRecordReader record, PageContext reader, CancellationToken cancel) =>
        Pages.Show<HomePage>(("View", await record.Home(reader.Today, cancel)));

    private static async Task<RazorComponentResult> State(string code, IRecordReader record, PageContext reader, CancellationToken cancel) =>
        Pages.ShowOrMissing<StatePage>(await record.StateOrNull(code, reader.Today, cancel));

    private static Task<RazorComponentResult> LatestReview(string state, string body, IRecordReader record, ICaptureReader captured, PageContext reader, CancellationToken cancel) =>
        Review(state, body, null, record, captured, reader, cancel);

    private static async Task<RazorComponentResult> Review(string state, string body, string? cycle, IRecordReader record, ICaptureReader captured, PageContext reader, CancellationToken cancel) =>
        await record.ReviewOrNull(state, body, cycle, reader.Today, cancel) is { } view
            ? Pages.Show<ReviewPage>(("View", view), ("Requests", await Requests(view, record, cancel)), ("Captured", await captured.Captured(view.State, view.Body, view.Cycle, cancel)))
            : Pages.Missing();

    private static async Task<RazorComponentResult> Questions(string state, string body, string cycle, IRecordReader record, PageContext reader, CancellationToken cancel) =>
        await record.ReviewOrNull(state, body, cycle, reader.Today, cancel) is { } view ? Pages.Show<QuestionsPage>(("View", view), ("Requests", await Requests(view, record, cancel))) : Pages.Missing();

    /// <summary>Which of a review's questions are about accountability, and whether they were answered.</summary>
    private static async Task<IReadOnlyList<RequestView>> Requests(ReviewView view, IRecordReader record, CancellationToken cancel) =>
        view.Exchanges.Count == 0 ? [] : await record.Requests(view.State, view.Body, view.Cycle, cancel);

    /// <summary>A part of a review that has a page of its own.</summary>
    private static async Task<RazorComponentResult> Part<TPage>(string state, string body, string cycle, IRecordReader record, PageContext reader, CancellationToken cancel)
        where TPage : IComponent =>
        Pages.ShowOrMissing<TPage>(await record.ReviewOrNull(state, body, cycle, reader.Today, cancel));

    /// <summary>Rows of tables; a page that is no number is the first.</summary>
    private static async Task<RazorComponentResult> Tabled(string state, string body, string cycle, string? page, IRecordReader record, CancellationToken cancel) =>
        Pages.ShowOrMissing<TabledPage>(await record.TabledOrNull(state, body, cycle, int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1, cancel));

    private static async Task<RazorComponentResult> Documents(string? state, string? body, string? kind, IRecordReader record, CancellationToken cancel) =>
        Pages.Show<DocumentListPage>(("Items", await record.Documents(Given(state), Given(body), Given(kind), cancel)), ("State", state), ("Body", body));

    private static async Task<IResult> Document(string symbol, string? language, IRecordReader record, HttpContext http, CancellationToken cancel) =>
        ReadingEndpoints.AddressOrNull(symbol, ReadingEndpoints.Reading) is { } read ? await ReadingEndpoints.Show(read, Given(language), record, http, cancel)
        : ReadingEndpoints.AddressOrNull(symbol, ReadingEndpoints.Original) is { } file ? await ReadingEndpoints.Send(file, Given(language), record, http, cancel)
        : Pages.ShowOrMissing<DocumentPage>(await record.DocumentOrNull(symbol, Given(language), cancel));

    /// <summary>Two versions by the hashes of their files.</summary>
    private static async Task<RazorComponentResult> Versions(string first, string second, IRecordReader record, CancellationToken cancel) =>
        Pages.ShowOrMissing<VersionsPage>(await record.VersionsOrNull(second, first, second, cancel));

    /// <summary>The last segment is the path, what stands before it the document's symbol.</summary>
    private static async Task<RazorComponentResult> Recommendation(string place, IRecordReader record, CancellationToken cancel)
    {
        var at = place.LastIndexOf('/');
        return at < 0
            ? Pages.Missing()
            : Pages.ShowOrMissing<RecommendationPage>(await record.RecommendationOrNull(place[..at], place[(at + 1)..], cancel));
    }

    private static async Task<RazorComponentResult> Case(string dossier, string item, IRecordReader record, CancellationToken cancel) =>
        Pages.ShowOrMissing<CasePage>(await record.CaseOrNull(dossier, item, cancel));

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
