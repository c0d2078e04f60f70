using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rapporteur.App.Hosting;
using Rapporteur.App.ImportDocument;
using Rapporteur.App.Views;
using Rapporteur.Storage.Sqlite;

[assembly: AssemblyFixture(typeof(Rapporteur.Web.Tests.ServedRecord))]

namespace Rapporteur.Web.Tests;

/// <summary>The real pages over a real record, on a free port of the loopback address: the home case, and a document of our own with hostile words.</summary>
public sealed class ServedRecord : IAsyncLifetime
{
    private const string Hostile = """
        United Nations
        CRPD/C/JOR/CO/9

        Distr.: General
        15 May 2031
        Original: English

        Committee on the Rights of Persons with Disabilities

        Concluding observations on the ninth report of Jordan

        I. Introduction

        1. The Committee considered the ninth report of Jordan (CRPD/C/JOR/9) at its 900th meeting, held on 2 April 2031.

        II. Principal areas of concern and recommendations

        Equality and non-discrimination (art. 5)

        2. The Committee is concerned about <script>alert('x')</script> and "quotes' in an invented town.

        3. The Committee recommends that the State party:

        (a) Measure every <img src=x onerror=alert(1)> ramp;

        (b) Rebuild the steep ones.
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("rapporteur-web-").FullName;
    private WebApplication? app;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public HttpClient Client { get; private set; } = new();

    /// <summary>What the record holds of captured entries.</summary>
    public Task<IReadOnlyList<CapturedLine>> Captured(string state, string body, string cycle) => app!.Services.GetRequiredService<ICaptureReader>().Captured(state, body, cycle, CancellationToken.None);

    /// <summary>A step before every request, for a test that breaks them; nothing where it is null.</summary>
    public Func<HttpContext, RequestDelegate, Task>? Before { get; set; }

    /// <summary>A record of its own, for a test that writes.</summary>
    public static async Task<ServedRecord> Alone()
    {
        var record = new ServedRecord();
        await record.InitializeAsync();
        return record;
    }

    /// <summary>Records a dossier without the checks of an import.</summary>
    public async Task Record(Rapporteur.Core.Dossiers.Dossier dossier)
    {
        var recorded = await app!.Services.GetRequiredService<Rapporteur.Storage.Recording.DossierRecorder>().Record(dossier, new string('0', 64), NodaTime.Instant.FromUtc(2030, 1, 1, 0, 0), false, CancellationToken.None);
        Assert.True(recorded.Ok, recorded.Detail);
    }

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddRapporteur(new RecordOptions { DataFolder = Path.Combine(folder, "data"), Keys = Path.Combine(folder, "keys") }, o => new SqliteDatabase(Path.Combine(o.DataFolder, SqliteDatabase.FileName)));
        builder.Services.AddRapporteurWeb();
        app = builder.Build();
        app.Use((http, next) => Before is { } before ? before(http, next) : next(http));
        app.MapRapporteur();
        app.MapGet("/fails", string () => throw new InvalidOperationException("on purpose"));
        Assert.True((await app.Services.GetRequiredService<RecordHost>().Open(CancellationToken.None)).Ok);
        await Import(app.Services.GetRequiredService<ImportDocument>());
        await app.StartAsync();
        Address = new Uri(app.Urls.First());
        Client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = Address };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app!.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task Import(ImportDocument import)
    {
        var inputs = Directory.CreateDirectory(Path.Combine(folder, "in")).FullName;
        await File.WriteAllTextAsync(Path.Combine(inputs, "hostile.txt"), Hostile);
        await File.WriteAllTextAsync(Path.Combine(inputs, "hostile.csv"), "To,Text,From,Response,Action,Issue,Session\n" + string.Concat(Enumerable.Range(0, 120).Select(n => $"Jordan,Measure ramp {n} & <script>alert(1)</script>,Mali,Accepted,5,<b>Justice</b>,4\n")));
        foreach (var name in Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith("dossiers/", StringComparison.Ordinal)))
        {
            await using var source = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
            await using var target = File.Create(Path.Combine(inputs, name["dossiers/".Length..]));
            await source.CopyToAsync(target);
        }

        var result = await import.Run(new ImportRequest([inputs]), null, CancellationToken.None);
        Assert.Equal(0, result.Count(ImportOutcome.Failed));
    }
}
