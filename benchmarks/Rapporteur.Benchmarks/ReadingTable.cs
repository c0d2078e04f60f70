using System.Diagnostics;

namespace Rapporteur.Benchmarks;

/// <summary>Reading beside pdftotext, in turns, and the documents that take longest.</summary>
internal static class ReadingTable
{
    private const int Slowest = 5;

    public static async Task Print(Corpus corpus, int rounds)
    {
        Console.WriteLine($"{corpus.Files.Count} PDF files, two at a time.\n");
        Console.WriteLine("| round | pdftotext, s | of processors | reading, s | of processors | ratio | of processors |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        for (var round = 1; round <= rounds; round++)
        {
            var peer = await Measured.Of(corpus.PdfToText);
            var own = await Measured.Of(corpus.Read);
            Console.WriteLine($"| {round} | {peer} | {own} | {own.Beside(peer)} |");
        }

        Console.WriteLine($"\nThe first round includes the runtime's compiling. Peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MB.\n");
        Console.WriteLine("| slowest documents of the last round | s |");
        Console.WriteLine("|---|---|");
        foreach (var (name, seconds) in corpus.Seconds.OrderByDescending(s => s.Value).Take(Slowest))
        {
            Console.WriteLine(FormattableString.Invariant($"| {name} | {seconds:0.00} |"));
        }

        Console.WriteLine();
    }
}
