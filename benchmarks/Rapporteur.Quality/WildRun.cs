using System.Collections.Concurrent;
using System.Diagnostics;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction;

namespace Rapporteur.Quality;

/// <summary>Everything in a folder through the reader, whatever it is: nothing may throw or take long, and what is read keeps the laws of readings.</summary>
internal static class WildRun
{
    private const double LongestSeconds = 10;
    private const int Slowest = 5;

    /// <summary>True when nothing threw, was slow or broke a law.</summary>
    public static bool Run(string folder, TextWriter output, Levels levels)
    {
        var seen = new ConcurrentBag<Seen>();
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToList();
        var extractor = DocumentExtractor.CreateDefault();
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = 2 }, file => seen.Add(Read(extractor, file, Path.GetRelativePath(folder, file))));

        // Two that need the same outside program wait for each other, and a busy machine makes everything slow: what was slow is read once more, alone.
        var again = seen.Where(s => s.Seconds > LongestSeconds).Select(s => Read(extractor, Path.Combine(folder, s.File), s.File)).ToList();
        seen = [.. seen.Where(s => s.Seconds <= LongestSeconds), .. again];
        Print(seen, output);
        var broken = seen.Where(s => s.Fault is not null || s.Seconds > LongestSeconds).OrderBy(s => s.File, StringComparer.Ordinal).ToList();
        broken.ForEach(s => output.WriteLine(FormattableString.Invariant($"{s.File}: {s.Fault ?? "slow"} ({s.Seconds:0.0} s)")));
        var readings = seen.Where(s => s.Reading is not null).ToList();
        levels.Note("wild run: files without a fault", 1 - ((double)broken.Count / Math.Max(1, files.Count)));
        levels.Note("wild run: numbered documents without a gap", (double)readings.Count(s => !HasGap(s.Reading!)) / Math.Max(1, readings.Count));
        return broken.Count == 0;
    }

    private static Seen Read(DocumentExtractor extractor, string path, string name)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var read = extractor.Read(Path.GetFileName(path), File.ReadAllBytes(path), CancellationToken.None);
            return new Seen(name, clock.Elapsed.TotalSeconds, read.Ok ? read.Value : null, read.Ok ? null : read.Failure.ToString(), read.Ok ? FaultOrNull(read.Value) : null);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return new Seen(name, clock.Elapsed.TotalSeconds, null, null, thrown.GetType().Name);
        }
    }

    private static void Print(IReadOnlyCollection<Seen> seen, TextWriter output)
    {
        output.WriteLine("| read as | language | documents | paragraphs | units | with a gap in their numbers |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var group in seen.Where(s => s.Reading is not null).Select(s => s.Reading!).GroupBy(r => (Kind: r.Document.Kind.Name(), r.Language)).OrderBy(g => g.Key.Kind, StringComparer.Ordinal).ThenBy(g => g.Key.Language, StringComparer.Ordinal))
        {
            output.WriteLine($"| {group.Key.Kind} | {group.Key.Language ?? "–"} | {group.Count()} | {group.Sum(r => r.Paragraphs.Count)} | {group.Sum(r => r.Recommendations.Count + r.Questions.Count + r.Replies.Count)} | {group.Count(HasGap)} |");
        }

        output.WriteLine();
        output.WriteLine($"{seen.Count} files; not read: {string.Join(", ", seen.Where(s => s.Failure is not null).GroupBy(s => s.Failure).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}"))}.");
        output.WriteLine($"Slowest: {string.Join(", ", seen.OrderByDescending(s => s.Seconds).Take(Slowest).Select(s => FormattableString.Invariant($"{Path.GetFileName(s.File)} {s.Seconds:0.0} s")))}.");
        output.WriteLine();
    }

    private static bool HasGap(DocumentReading reading) => reading.Findings.Any(f => f.Code == "EXT0102");

    private static string? FaultOrNull(DocumentReading reading)
    {
        var spans = reading.Paragraphs.All(p => p.Text == p.Span.Slice(reading.Text)) && reading.Headings.All(h => h.Text == h.Span.Slice(reading.Text))
            && reading.Recommendations.All(u => u.Text == u.Span.Slice(reading.Text)) && reading.Questions.All(u => u.Text == u.Span.Slice(reading.Text));
        var apart = reading.Paragraphs.Zip(reading.Paragraphs.Skip(1)).All(p => p.First.Span.End <= p.Second.Span.Start);
        var once = reading.Paragraphs.Select(p => p.Number).Distinct().Count() == reading.Paragraphs.Count;
        return !spans ? "a span does not slice to its words" : !apart ? "two paragraphs overlap" : !once ? "a number stands twice" : null;
    }

    private sealed record Seen(string File, double Seconds, DocumentReading? Reading, string? Failure, string? Fault);
}
