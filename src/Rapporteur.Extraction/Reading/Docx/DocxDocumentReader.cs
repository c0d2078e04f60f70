using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Rapporteur.Core.Results;

namespace Rapporteur.Extraction.Reading.Docx;

/// <summary>Reads a Word document: its words with the numbers that Word counts, tables cell by cell, footnotes apart.</summary>
public sealed class DocxDocumentReader : IDocumentReader
{
    /// <inheritdoc />
    public SourceFormat Format => SourceFormat.Docx;

    /// <inheritdoc />
    public Outcome<ReadDocument, ReadFailure> Read(ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            return PackageGuard.IsWithinLimits(stream, cancel)
                ? Blocks(stream, cancel)
                : (ReadFailure.TooLarge, $"The Word document holds more than {PackageGuard.MostBytes / 1024 / 1024} MB unpacked. It may be hostile; do not open it elsewhere.");
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or OpenXmlPackageException or FormatException or IOException or InvalidOperationException or ArgumentException or NotSupportedException)
        {
            return (ReadFailure.Broken, $"The Word document is damaged ({broken.GetType().Name}). Fetch it again from its source.");
        }
    }

    private static Outcome<ReadDocument, ReadFailure> Blocks(Stream stream, CancellationToken cancel)
    {
        using var package = WordprocessingDocument.Open(stream, isEditable: false);
        if (package.MainDocumentPart?.Document?.Body is not { } body)
        {
            return (ReadFailure.Broken, "The Word document has no body. Fetch it again from its source.");
        }

        var walk = new DocxWalk(package.MainDocumentPart, cancel);
        walk.Through(body);
        walk.Notes(package.MainDocumentPart.FootnotesPart?.Footnotes?.Elements<Footnote>());
        return walk.Found.Count == 0
            ? (ReadFailure.Empty, "The Word document has no words.")
            : new ReadDocument(SourceFormat.Docx, walk.Found, null) { PageHeads = Heads(package.MainDocumentPart) };
    }

    private static List<string> Heads(MainDocumentPart main) =>
    [
        .. main.HeaderParts.SelectMany(p => p.Header?.Descendants<Paragraph>() ?? []).Select(WordText.Of).Where(t => t.Length > 0).Distinct(),
    ];
}
