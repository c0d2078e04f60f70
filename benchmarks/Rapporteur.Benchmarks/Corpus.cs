using System.Collections.Concurrent;
using System.Diagnostics;
using Rapporteur.Extraction;

namespace Rapporteur.Benchmarks;

/// <summary>The PDF files of a folder, and the two ways of reading all of them, two files at a time.</summary>
internal sealed class Corpus(string folder)
{
    private static readonly ParallelOptions Two = new() { MaxDegreeOfParallelism = 2 };

    public string Folder => folder;

    public IReadOnlyList<string> Files { get; } = [.. Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>Seconds that each file took when it was last read, by name.</summary>
    public ConcurrentDictionary<string, double> Seconds { get; } = new(StringComparer.Ordinal);

    /// <summary>In this program.</summary>
    public Task Read()
    {
        var extractor = DocumentExtractor.CreateDefault();
        return Parallel.ForEachAsync(Files, Two, (file, cancel) =>
        {
            var clock = Stopwatch.StartNew();
            var bytes = File.ReadAllBytes(file);
            extractor.Read(Path.GetFileName(file), bytes, cancel);
            Seconds[Path.GetFileNameWithoutExtension(file)] = clock.Elapsed.TotalSeconds;
            return ValueTask.CompletedTask;
        });
    }

    /// <summary>By pdftotext, one process a file.</summary>
    public Task PdfToText() => Parallel.ForEachAsync(Files, Two, async (file, cancel) =>
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-q", file, "/dev/null"]))!;
        await process.WaitForExitAsync(cancel);
    });
}
