using System.Collections.Concurrent;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction;

namespace Rapporteur.Quality;

/// <summary>Readings of all PDFs of a folder.</summary>
internal static class Corpus
{
    /// <summary>Readings of these files, as far as they can be read.</summary>
    public static IEnumerable<DocumentReading> Files(IEnumerable<string> files)
    {
        var extractor = DocumentExtractor.CreateDefault();
        foreach (var file in files)
        {
            var read = extractor.Read(Path.GetFileName(file), File.ReadAllBytes(file), CancellationToken.None);
            if (read.Ok)
            {
                yield return read.Value;
            }
            else
            {
                Console.Error.WriteLine($"{file}: {read.Failure} {read.Detail}");
            }
        }
    }

    public static IReadOnlyList<DocumentReading> Read(string folder, TextWriter output)
    {
        var extractor = DocumentExtractor.CreateDefault();
        var readings = new ConcurrentBag<DocumentReading>();
        var files = Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = 2 }, file =>
        {
            var read = extractor.Read(Path.GetFileName(file), File.ReadAllBytes(file), CancellationToken.None);
            if (read.Ok)
            {
                readings.Add(read.Value);
            }
            else
            {
                output.WriteLine($"{Path.GetFileName(file)}: {read.Failure} {read.Detail}");
            }
        });
        return [.. readings.OrderBy(r => r.File, StringComparer.Ordinal)];
    }
}
