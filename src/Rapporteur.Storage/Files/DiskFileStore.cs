using System.Security.Cryptography;
using NodaTime;

namespace Rapporteur.Storage.Files;

/// <summary>Files in folders by the first digits of their hash: <c>ab/cd/abcd…</c>. Each is written beside, flushed to the disk and then renamed,
/// so that a kill at any moment leaves a whole file or none.</summary>
public sealed class DiskFileStore : IFileStore
{
    private const int HashDigits = 64;
    private const int PieceBytes = 256 * 1024;
    private const string Unfinished = "unfinished";

    private readonly string root;

    /// <summary>A store in a folder, which is made when it is not there.</summary>
    /// <param name="root">The folder.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public DiskFileStore(string root)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        this.root = root;
        Directory.CreateDirectory(Path.Combine(root, Unfinished));
    }

    /// <inheritdoc />
    public async Task Keep(string sha256, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        var place = PlaceOf(sha256);
        if (File.Exists(place))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var beside = Path.Combine(root, Unfinished, $"{sha256}-{Path.GetRandomFileName()}");
        try
        {
            await WriteThrough(beside, bytes, cancel);
            Rename(beside, place);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <inheritdoc />
    public async Task<bool> Keep(string sha256, Stream content, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(content);
        var place = PlaceOf(sha256);
        if (File.Exists(place))
        {
            return true;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var beside = Path.Combine(root, Unfinished, $"{sha256}-{Path.GetRandomFileName()}");
        try
        {
            if (await CopyThrough(beside, content, cancel) != sha256)
            {
                return false;
            }

            Rename(beside, place);
            return true;
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <inheritdoc />
    public Stream? OpenOrNull(string sha256)
    {
        try
        {
            return new FileStream(PlaceOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Removes what killed programs left half-written.</summary>
    /// <param name="before">Only what was last written before this: another program may be writing now.</param>
    public void RemoveUnfinished(Instant before)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, Unfinished)).Where(f => Instant.FromDateTimeUtc(File.GetLastWriteTimeUtc(f)) < before))
        {
            File.SetAttributes(file, FileAttributes.Normal);
            File.Delete(file);
        }
    }

    private static async Task WriteThrough(string file, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        await using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, FileOptions.Asynchronous);
        await stream.WriteAsync(bytes, cancel);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Copies in pieces, and gives the hash of what was copied.</summary>
    private static async Task<string> CopyThrough(string file, Stream content, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, FileOptions.Asynchronous);
        var piece = new byte[PieceBytes];
        for (int read; (read = await content.ReadAsync(piece, cancel)) > 0;)
        {
            hash.AppendData(piece, 0, read);
            await stream.WriteAsync(piece.AsMemory(0, read), cancel);
        }

        stream.Flush(flushToDisk: true);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Rename(string from, string to)
    {
        File.SetAttributes(from, File.GetAttributes(from) | FileAttributes.ReadOnly);
        try
        {
            File.Move(from, to, overwrite: false);
        }
        catch (IOException) when (File.Exists(to))
        {
            // Another import kept the same bytes meanwhile: its file is as good.
            File.SetAttributes(from, FileAttributes.Normal);
        }
    }

    private string PlaceOf(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        if (sha256.Length != HashDigits || !sha256.All(char.IsAsciiHexDigitLower))
        {
            throw new ArgumentException($"'{sha256}' is not a SHA-256 in lower-case hex.", nameof(sha256));
        }

        return Path.Combine(root, sha256[..2], sha256[2..4], sha256);
    }
}
