using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Rapporteur.App.Hosting;
using Rapporteur.Web.Localisation;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web;

/// <summary>What the host calls to serve the pages.</summary>
public static class WebModule
{
    internal const string ScriptPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Adds what the pages need. The host also provides <c>IRecordReader</c> and <c>IClock</c>.</summary>
    public static IServiceCollection AddRapporteurWeb(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddWebEncoders(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddScoped<PageContext>();
        AddForms(services);
        services.AddResponseCompression(o => o.EnableForHttps = true);
        return services;
    }

    // The keys of the forms stay in the data folder, so that a form survives a start of the program and nothing is kept elsewhere.
    private static void AddForms(IServiceCollection services)
    {
        services.AddAntiforgery(o => o.Cookie.Name = "form");
        services.AddDataProtection().SetApplicationName("rapporteur");
        services.AddOptions<KeyManagementOptions>().Configure<RecordOptions>((keys, record) =>
            keys.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(Path.Combine(record.DataFolder, "keys")), NullLoggerFactory.Instance));
        services.AddLogging(l => l.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error));
    }

    /// <summary>Maps pages, assets and the sign of life, with the headers that keep the pages to themselves.</summary>
    public static WebApplication MapRapporteur(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseResponseCompression();
        app.Use(Headers);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            AllowStatusCode404Response = true,
            ExceptionHandler = http => Pages.Message("failed", StatusCodes.Status500InternalServerError).ExecuteAsync(http),
        });
        app.UseRouting();
        Asset.Map(app);
        app.MapGet("/healthz", () => Results.Text("ok"));
        PageEndpoints.Map(app);
        app.MapFallback(() => Pages.Missing());
        return app;
    }

    /// <summary>Makes one page for nobody, so that the first visitor does not wait while its code is compiled. It needs no record.</summary>
    /// <param name="services">The host's services, built.</param>
    public static async Task Prepare(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var nobody = new DefaultHttpContext
        {
            RequestServices = scope.ServiceProvider,
            Request = { Scheme = Uri.UriSchemeHttp, Host = new HostString("localhost"), Path = "/", Method = HttpMethods.Get },
            Response = { Body = Stream.Null },
        };
        await Pages.Missing().ExecuteAsync(nobody);
    }

    private static Task Headers(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (Language.FindOrNull(http.Request.Query["lang"]) is { } language)
        {
            http.Response.Cookies.Append(PageContext.Cookie, language.Code, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromDays(365) });
        }

        return next(http);
    }
}
