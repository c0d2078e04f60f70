using Rapporteur.Core.Reading;
using Rapporteur.Core.Results;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>Reads a PDF's text layer by the place of its letters.</summary>
public sealed class PdfDocumentReader : IDocumentReader
{
    /// <summary>Most pages read of one file.</summary>
    public const int MostPages = 2_000;

    private const int FewLetters = 20;

    private static readonly ParsingOptions Options = new() { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false };

    private static readonly Finding CutOff = new("EXT0203", FindingSeverity.Warning, "The PDF has no end mark: it is cut off, and pages or words may be missing. Fetch it again from its source.");

    /// <inheritdoc />
    public SourceFormat Format => SourceFormat.Pdf;

    /// <inheritdoc />
    public Outcome<ReadDocument, ReadFailure> Read(ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        try
        {
            using var document = PdfDocument.Open(bytes, Options);
            if (document.NumberOfPages > MostPages)
            {
                return (ReadFailure.TooLarge, $"The PDF has {document.NumberOfPages} pages; at most {MostPages} are read. Split it.");
            }

            return Pages(document, PdfEnd.IsThere(bytes.Span), cancel);
        }
        catch (PdfDocumentEncryptedException)
        {
            return (ReadFailure.Encrypted, "The PDF needs a password. Save it without one.");
        }

        // A damaged file makes the library throw whatever its parser meets; only these two are not about the file.
        catch (Exception broken) when (broken is not (OutOfMemoryException or OperationCanceledException))
        {
            return (ReadFailure.Broken, $"The PDF is damaged ({broken.GetType().Name}). Fetch it again from its source.");
        }
    }

    private static Outcome<ReadDocument, ReadFailure> Pages(PdfDocument document, bool whole, CancellationToken cancel)
    {
        var pages = new List<PageOfLines>(document.NumberOfPages);
        var letters = 0;
        document.AddPageFactory<GlyphPage, GlyphPageFactory>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            cancel.ThrowIfCancellationRequested();
            var page = document.GetPage<GlyphPage>(number);
            letters += LettersOf(page.Glyphs);
            pages.Add(new PageOfLines(number, page.Width, page.Height, LineBuilder.Build(page.Glyphs, number)));
        }

        return (letters < FewLetters, whole) switch
        {
            (true, true) => (ReadFailure.NoTextLayer, $"The PDF's {document.NumberOfPages} pages have no text layer: it is a scan. Recognise its text first."),
            (true, false) => (ReadFailure.Broken, "The PDF is cut off: it has no end mark, and no words were found. Fetch it again from its source."),
            _ => new ReadDocument(SourceFormat.Pdf, LayoutReader.Read(pages), document.NumberOfPages) { Findings = whole ? [] : [CutOff] },
        };
    }

    private static int LettersOf(List<Glyph> glyphs)
    {
        var letters = 0;
        foreach (var glyph in glyphs)
        {
            letters += glyph.IsSpace ? 0 : 1;
        }

        return letters;
    }
}
