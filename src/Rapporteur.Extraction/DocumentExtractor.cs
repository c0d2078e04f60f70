using System.Security.Cryptography;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Results;
using Rapporteur.Extraction.Reading;

namespace Rapporteur.Extraction;

/// <summary>Reads a document's bytes into a <see cref="DocumentReading"/>: the extraction's one door.</summary>
/// <param name="readers">One reader a format.</param>
public sealed class DocumentExtractor(IReadOnlyList<IDocumentReader> readers)
{
    /// <summary>Reads one document. Thread-safe. Never throws for bad input.</summary>
    /// <param name="file">File name without folder; it never decides what the document is.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="cancel">Ends the reading early.</param>
    public Outcome<DocumentReading, ReadFailure> Read(string file, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (bytes.IsEmpty)
        {
            return (ReadFailure.Empty, $"{file} has no bytes.");
        }

        if (readers.Count == 0)
        {
            return (ReadFailure.NotRecognised, $"{file} is in a format that is not read.");
        }

        var read = readers[0].Read(bytes, cancel);
        return read.Ok
            ? Plain(file, bytes, read.Value)
            : (read.Failure.Value, read.Detail);
    }

    private static DocumentReading Plain(string file, ReadOnlyMemory<byte> bytes, ReadDocument document) => new()
    {
        File = file,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)),
        Pages = document.PageCount,
        Document = new DocumentHeader(),
        Text = string.Join("\n\n", document.Blocks.Select(b => b.Text)),
        Extractor = "other/1",
    };
}
