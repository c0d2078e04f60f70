using System.Diagnostics;

namespace Rapporteur.Cli.Tests;

/// <summary>The program as its user runs it: a process of its own, with its own data folder.</summary>
internal sealed class RunningProgram : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "rapporteur.dll");

    public string Folder { get; } = Directory.CreateTempSubdirectory("rapporteur-cli-").FullName;

    public string Data => Path.Combine(Folder, "data");

    public string File(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder };
        start.Environment["RAPPORTEUR_DATA"] = Data;
        start.Environment["RAPPORTEUR_KEYS"] = Path.Combine(Folder, "keys");
        start.Environment["NO_COLOR"] = "1";
        return Process.Start(start)!;
    }

    public async Task<(int Code, string Out, string Error)> Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output, await error);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
