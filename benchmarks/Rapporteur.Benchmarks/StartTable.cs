using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Rapporteur.Benchmarks;

/// <summary>From the start of <c>serve</c> on an empty data folder to the first page.</summary>
internal static class StartTable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(25);

    public static async Task Print(string program, int starts)
    {
        Console.WriteLine("| start | first page, s | of processors until stopped |");
        Console.WriteLine("|---|---|---|");
        for (var start = 1; start <= starts; start++)
        {
            var page = 0.0;
            var all = await Measured.Of(async () => page = await FirstPage(program));
            Console.WriteLine(FormattableString.Invariant($"| {start} | {page:0.00} | {all.Cpu:0.0} |"));
        }
    }

    private static async Task<double> FirstPage(string program)
    {
        var data = Directory.CreateTempSubdirectory("rapporteur-benchmark-");
        var address = $"http://127.0.0.1:{FreePort()}";
        using var pages = new HttpClient();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "serve", "--urls", address, "--data", data.FullName]) { RedirectStandardOutput = true })!;
        while (!await Answers(pages, address) && !process.HasExited)
        {
            await Task.Delay(Moment);
        }

        var seconds = process.HasExited ? throw new InvalidOperationException("serve ended before it gave a page.") : clock.Elapsed.TotalSeconds;
        process.Kill();
        await process.WaitForExitAsync();
        data.Delete(recursive: true);
        return seconds;
    }

    private static async Task<bool> Answers(HttpClient pages, string address)
    {
        try
        {
            using var answer = await pages.GetAsync(new Uri(address));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
