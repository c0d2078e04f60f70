using System.Security.Cryptography;
using Rapporteur.App.Huridocs;
using Rapporteur.Extraction.Tables;

namespace Rapporteur.App.ImportDocument;

/// <summary>Finds files and hashes them, before anything is read.</summary>
internal static class ImportSources
{
    private static readonly EnumerationOptions ToTheBottom = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };

    /// <summary>Every file once, in the order of the paths given and, in a folder, of their names.</summary>
    public static IReadOnlyList<ImportSource> Find(IReadOnlyList<string> paths) =>
        [.. paths.SelectMany(Find).DistinctBy(s => Path.GetFullPath(s.Path), StringComparer.Ordinal)];

    /// <summary>Hashes files beside each other; one that is too large is refused by its length.</summary>
    public static async Task<IReadOnlyList<ImportSource>> Hash(IReadOnlyList<ImportSource> sources, ImportLimits limits, CancellationToken cancel)
    {
        var hashed = sources.ToArray();
        var parallel = new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = limits.Readers };
        await Parallel.ForAsync(0, hashed.Length, parallel, async (n, token) => hashed[n] = await Hash(hashed[n], limits, token));
        return hashed;
    }

    private static IEnumerable<ImportSource> Find(string path)
    {
        if (HuridocsSet.IsAt(path))
        {
            return [new ImportSource(path) { IsHuridocs = true }];
        }

        if (Directory.Exists(path))
        {
            var sets = Directory.EnumerateDirectories(path, "*", ToTheBottom).Where(HuridocsSet.IsAt).ToHashSet(StringComparer.Ordinal);
            var files = Directory.EnumerateFiles(path, "*", ToTheBottom).Where(f => !sets.Contains(Path.GetDirectoryName(f)!));
            return files.Concat(sets).Order(StringComparer.Ordinal).Select(f => new ImportSource(f) { IsHuridocs = HuridocsSet.IsAt(f) });
        }

        return [File.Exists(path) ? new ImportSource(path) : new ImportSource(path, null, ImportFindings.NotThere(path))];
    }

    private static async Task<ImportSource> Hash(ImportSource source, ImportLimits limits, CancellationToken cancel)
    {
        if (source.Stopped is not null)
        {
            return source;
        }

        try
        {
            if (source.IsHuridocs)
            {
                return source with { Sha256 = await HuridocsImport.Hash(source.Path, cancel) };
            }

            await using var stream = new FileStream(source.Path, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
            var table = stream.Length == 0 ? null : TableSniffer.FormatOrNull(source.Name, stream);
            var limit = table is null ? limits.MaxFileBytes : limits.MaxTableBytes;
            if (stream.Length > limit)
            {
                return source with { Stopped = ImportFindings.TooLarge(stream.Length, limit) };
            }

            stream.Position = 0;
            return source with { Sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancel)), Table = table };
        }
        catch (IOException error)
        {
            return source with { Stopped = ImportFindings.CannotOpen(source.Path, error.Message) };
        }
        catch (InvalidDataException error)
        {
            return source with { Stopped = ImportFindings.CannotOpen(source.Path, error.Message) };
        }
        catch (UnauthorizedAccessException error)
        {
            return source with { Stopped = ImportFindings.CannotOpen(source.Path, error.Message) };
        }
    }
}
