using Rapporteur.App.ImportDocument;
using Rapporteur.Extraction;

namespace Rapporteur.App.ReadDocuments;

/// <summary>Reads a document and shows what was found; stores nothing.</summary>
/// <param name="extractor">Reads documents.</param>
/// <param name="limits">What is taken on.</param>
public sealed class ReadDocument(DocumentExtractor extractor, ImportLimits limits)
{
    /// <summary>Reads one file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancel">Ends the reading early.</param>
    /// <returns>The reading, or the finding that stopped it.</returns>
    public async Task<FileReading> Read(string path, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                return FileReading.Stopped(path, ImportFindings.NotThere(path));
            }

            return file.Length > limits.MaxFileBytes
                ? FileReading.Stopped(path, ImportFindings.TooLarge(file.Length, limits.MaxFileBytes))
                : Understand(path, file.Name, await File.ReadAllBytesAsync(path, cancel), cancel);
        }
        catch (IOException error)
        {
            return FileReading.Stopped(path, ImportFindings.CannotOpen(path, error.Message));
        }
        catch (UnauthorizedAccessException error)
        {
            return FileReading.Stopped(path, ImportFindings.CannotOpen(path, error.Message));
        }
    }

    private FileReading Understand(string path, string name, byte[] bytes, CancellationToken cancel)
    {
        var read = extractor.Read(name, bytes, cancel);
        return read.Ok ? new FileReading(path, read.Value, null) : FileReading.Stopped(path, ImportFindings.Unread(read.Failure.Value, read.Detail));
    }
}
