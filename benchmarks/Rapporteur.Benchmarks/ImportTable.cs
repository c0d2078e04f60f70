using System.Diagnostics;

namespace Rapporteur.Benchmarks;

/// <summary>Import with recording, into a record that did not exist, beside reading alone, in turns; each a process of its own, with its start and the runtime's compiling.</summary>
internal static class ImportTable
{
    public static async Task Print(Corpus corpus, string program, int rounds)
    {
        Console.WriteLine("| round | reading, s | of processors | import, s | of processors | ratio | of processors |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        for (var round = 1; round <= rounds; round++)
        {
            var reading = await Measured.Of(() => Run(typeof(ImportTable).Assembly.Location, corpus.Folder));
            var data = Directory.CreateTempSubdirectory("rapporteur-benchmark-");
            var import = await Measured.Of(() => Run(program, "import", corpus.Folder, "--json", "--data", data.FullName));
            data.Delete(recursive: true);
            Console.WriteLine($"| {round} | {reading} | {import} | {import.Beside(reading)} |");
        }

        Console.WriteLine("\nBoth are processes of their own, with their start and the runtime's compiling.\n");
    }

    private static async Task Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
    }
}
