using System.Security.Cryptography;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Results;
using Rapporteur.Extraction.Checking;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Kinds;
using Rapporteur.Extraction.Kinds.Cover;
using Rapporteur.Extraction.Reading;
using Rapporteur.Extraction.Reading.Docx;
using Rapporteur.Extraction.Reading.Html;
using Rapporteur.Extraction.Reading.OldWord;
using Rapporteur.Extraction.Reading.Pdf;
using Rapporteur.Extraction.Reading.PlainText;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction;

/// <summary>Reads a document's bytes into a <see cref="DocumentReading"/>: the extraction's one door.</summary>
/// <param name="readers">One reader a format.</param>
public sealed class DocumentExtractor(IReadOnlyList<IDocumentReader> readers)
{
    /// <summary>An extractor with the readers of all formats.</summary>
    public static DocumentExtractor CreateDefault() => new(
    [
        new PdfDocumentReader(), new DocxDocumentReader(), new OldWordReader(LibreOffice.FindOrNull(), new DocxDocumentReader()), new HtmlDocumentReader(), new PlainTextReader(),
    ]);

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

        var (format, why, detail) = FormatSniffer.Sniff(bytes.Span);
        if (readers.FirstOrDefault(r => r.Format == format) is not { } reader)
        {
            return (why, detail);
        }

        var read = reader.Read(bytes, cancel);
        return read.Ok
            ? Understand(file, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), read.Value)
            : (read.Failure.Value, read.Detail);
    }

    /// <summary>From blocks to units: Reading (done) → Cleaning → Splitting → Kinds → Checking.</summary>
    internal static DocumentReading Understand(string file, string sha256, ReadDocument read)
    {
        var clean = TextCleaner.Clean(read);
        var split = DocumentSplitter.Split(clean);
        var cover = CoverReader.Read(split);
        var choice = KindCatalogue.Choose(split, cover);
        var draft = ReadingDraft.Of(file, sha256, split, cover with { Kind = choice.Kind });
        var reading = UnitsOf(split, draft, choice);
        return ReadingCheck.Complete(reading with { Findings = [.. read.Findings, .. reading.Findings] }, choice);
    }

    private static DocumentReading UnitsOf(SplitDocument split, DocumentReading draft, KindChoice choice)
    {
        var extractor = KindCatalogue.For(choice.Kind);
        return draft.Language is not { } language || extractor.Languages.Contains(language)
            ? extractor.Extract(split, draft) with { Extractor = extractor.Name }
            : draft with { Extractor = extractor.Name };
    }
}
