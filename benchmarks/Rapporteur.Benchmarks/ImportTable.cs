using System.Diagnostics;

namespace Rapporteur.Benchmarks;

/// <summary>Import with recording, into a record that did not exist, beside reading alone, in turns.</summary>
internal static class ImportTable
{
    public static async Task Print(Corpus corpus, string program, int rounds)
    {
        Console.WriteLine("| round | reading, s | of processors | import, s | of processors | ratio | of processors |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        for (var round = 1; round <= rounds; round++)
        {
            var reading = await Measured.Of(corpus.Read);
            var data = Directory.CreateTempSubdirectory("rapporteur-benchmark-");
            var import = await Measured.Of(() => Import(program, corpus.Folder, data.FullName));
            data.Delete(recursive: true);
            Console.WriteLine($"| {round} | {reading} | {import} | {import.Beside(reading)} |");
        }

        Console.WriteLine("\nThe import is a process of its own, with its start and the runtime's compiling.\n");
    }

    private static async Task Import(string program, string folder, string data)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "import", folder, "--json", "--data", data]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
    }
}
