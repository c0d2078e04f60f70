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

    /// <summary>Opens a file for reading; null when the store has none of this hash.</summary>
    Stream? OpenOrNull(string sha256);
}
