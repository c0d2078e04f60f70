using System.IO.Compression;

namespace Rapporteur.Extraction.Reading.Docx;

/// <summary>Unpacks a package once, counting, before anything trusts it: a small file may hold gigabytes.</summary>
internal static class PackageGuard
{
    /// <summary>Most bytes that a package may hold unpacked.</summary>
    public const long MostBytes = 256L * 1024 * 1024;

    private const int MostEntries = 5_000;

    /// <summary>True when the package stays under the limits, whatever sizes it declares.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static bool IsWithinLimits(Stream package, CancellationToken cancel, long mostBytes = MostBytes)
    {
        using var archive = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MostEntries)
        {
            return false;
        }

        var buffer = new byte[64 * 1024];
        long total = 0;
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            for (int read; (read = content.Read(buffer)) > 0;)
            {
                cancel.ThrowIfCancellationRequested();
                total += read;
                if (total > mostBytes)
                {
                    return false;
                }
            }
        }

        package.Position = 0;
        return true;
    }
}
