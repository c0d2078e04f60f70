using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction;
using Rapporteur.Extraction.Reading;
using Rapporteur.Storage.Files;
using Rapporteur.Storage.Recording;

namespace Rapporteur.App.ImportDocument;

/// <summary>Reads one file, keeps its original and prepares its rows. Several may read at the same time.</summary>
/// <param name="extractor">Reads documents.</param>
/// <param name="files">Keeps originals.</param>
/// <param name="limits">How long a file may take.</param>
public sealed class FileReader(DocumentExtractor extractor, IFileStore files, ImportLimits limits)
{
    internal async Task<FileRead> Read(ImportSource source, bool dryRun, CancellationToken cancel)
    {
        byte[] bytes;
        try
        {
            bytes = await File.ReadAllBytesAsync(source.Path, cancel);
        }
        catch (IOException error)
        {
            return new FileRead(source, null, [ImportFindings.CannotOpen(source.Path, error.Message)]);
        }

        var (reading, finding) = Understand(source.Name, bytes, cancel);
        if (reading is null || !IsUn(reading))
        {
            return new FileRead(source, null, [.. reading?.Findings ?? [], finding ?? ImportFindings.NotUn()]);
        }

        if (!dryRun)
        {
            await files.Keep(reading.Sha256, bytes, cancel);
        }

        return new FileRead(source, PreparedDocument.Of(reading, ExtractionRules.Fingerprint), reading.Findings);
    }

    /// <summary>What shows that a document belongs to the United Nations: a symbol, a body, or a kind that was recognised.</summary>
    private static bool IsUn(DocumentReading reading) =>
        reading.Document is not { Symbol: null, Body: null, State: null, Kind: DocumentKind.Other };

    private (DocumentReading? Reading, Finding? Finding) Understand(string name, byte[] bytes, CancellationToken cancel)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limited.CancelAfter(limits.MaxFileTime.ToTimeSpan());
        try
        {
            var read = extractor.Read(name, bytes, limited.Token);
            return read.Ok ? (read.Value, null) : (null, ImportFindings.Unread(read.Failure.Value, read.Detail));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return (null, ImportFindings.Unread(ReadFailure.TooSlow, $"Reading took longer than {limits.MaxFileTime} and was given up."));
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            // A mistake of the program in one file must not cost the others.
            return (null, ImportFindings.Unexpected($"{bug.GetType().Name}: {bug.Message}"));
        }
    }
}
