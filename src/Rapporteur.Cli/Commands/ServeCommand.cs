using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Rapporteur.App.Hosting;
using Rapporteur.Cli.Hosting;
using Rapporteur.Web;

namespace Rapporteur.Cli.Commands;

/// <summary><c>serve [--urls http://localhost:5080]</c>: the pages, on this machine only.</summary>
internal static class ServeCommand
{
    private const string Default = "http://localhost:5080";

    public static Option<string> Urls() => new("--urls") { Description = $"Addresses to listen on; loopback only. Default {Default}.", DefaultValueFactory = _ => Default, HelpName = "URLS" };

    public static Command Make(CommonOptions common, OpenRecord record)
    {
        var urls = Urls();
        var command = new Command("serve", "Serve the record's pages on this machine.") { urls };
        command.SetAction((parsed, cancel) => Serve(record, common.Record(parsed), parsed.GetValue(urls)!, cancel));
        return command;
    }

    /// <summary>Serves until stopped.</summary>
    public static async Task<int> Serve(OpenRecord record, RecordOptions options, string urls, CancellationToken cancel)
    {
        if (NotLoopback(urls) is { } refused)
        {
            await Console.Error.WriteLineAsync($"--urls {refused}: there are no accounts yet, so the pages are served on this machine only. Use http://localhost:PORT, http://127.0.0.1:PORT or http://[::1]:PORT.");
            return ExitCode.WrongUsage;
        }

        if (!await OpenRecord.SayMistakes(options))
        {
            return ExitCode.RecordUnusable;
        }

        await using var app = Build(record, options, urls);

        // Both take most of a second of a processor: opening the record, and making the first page.
        var opening = Task.Run(() => OpenRecord.Opened(app.Services, cancel), cancel);
        await WebModule.Prepare(app.Services);
        return await opening ? await Listen(app, urls, cancel) : ExitCode.RecordUnusable;
    }

    /// <summary>The first address that is not of this machine alone, or is no address; null where all are well.</summary>
    internal static string? NotLoopback(string urls) => urls.Split(';').Select(u => u.Trim()).FirstOrDefault(u => !IsLoopback(u));

    private static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && uri.PathAndQuery == "/"
        && (uri.IdnHost == "localhost" || (IPAddress.TryParse(uri.IdnHost.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));

    private static WebApplication Build(OpenRecord record, RecordOptions options, string urls)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "rapporteur", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(urls).ConfigureKestrel(k => k.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(5));
        record.AddTo(builder.Services, options);
        builder.Services.AddRapporteurWeb();
        var app = builder.Build();
        app.MapRapporteur();
        return app;
    }

    private static async Task<int> Listen(WebApplication app, string urls, CancellationToken cancel)
    {
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException busy) when (busy.InnerException is SocketException or { InnerException: SocketException } || busy.Message.Contains("address already in use", StringComparison.OrdinalIgnoreCase))
        {
            await Console.Error.WriteLineAsync($"--urls {urls}: another program listens there. Stop it or choose another port.");
            return ExitCode.WrongUsage;
        }

        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses)
        {
            Console.Out.WriteLine($"Serving on {address} (stop with Ctrl+C)");
        }

        await app.WaitForShutdownAsync(cancel);
        return ExitCode.Done;
    }
}
