namespace Rapporteur.Storage.Files;

/// <summary>Original files by the SHA-256 of their bytes. A file that is there is whole and never changes.</summary>
public interface IFileStore
{
    /// <summary>Keeps a file. It is there, and on the disk, when this returns; keeping it again does nothing.</summary>
    /// <param name="sha256">SHA-256 of <paramref name="bytes"/>, lower-case hex.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="cancel">Ends the writing early; nothing half-written can be seen afterwards.</param>
    /// <exception cref="IOException">The disk is full or cannot be written.</exception>
    Task Keep(string sha256, ReadOnlyMemory<byte> bytes, CancellationToken cancel);

    /// <summary>Keeps a file that need not stand in memory whole.</summary>
    /// <param name="sha256">SHA-256 of the content, lower-case hex.</param>
    /// <param name="content">The whole file, from its beginning.</param>
    /// <param name="cancel">Ends the writing early; nothing half-written can be seen afterwards.</param>
    /// <returns>False, and nothing is kept, when the content has another hash: it changed since it was hashed.</returns>
    /// <exception cref="IOException">The disk is full or cannot be written.</exception>
    Task<bool> Keep(string sha256, Stream content, CancellationToken cancel);

    /// <summary>Opens a file for reading; null when the store has none of this hash.</summary>
    Stream? OpenOrNull(string sha256);
}
