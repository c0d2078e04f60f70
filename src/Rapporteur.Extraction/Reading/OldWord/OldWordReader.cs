using Rapporteur.Core.Results;
using Rapporteur.Extraction.Reading.Docx;

namespace Rapporteur.Extraction.Reading.OldWord;

/// <summary>Reads Word documents of before 2007 (<c>.doc</c>) and Rich Text by way of LibreOffice, where it is installed.</summary>
/// <param name="office">Turns such a document into DOCX; null where no program for it is installed.</param>
/// <param name="docx">Reads what comes out.</param>
public sealed class OldWordReader(LibreOffice? office, DocxDocumentReader docx) : IDocumentReader
{
    /// <inheritdoc />
    public SourceFormat Format => SourceFormat.OldWord;

    /// <inheritdoc />
    public Outcome<ReadDocument, ReadFailure> Read(ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        if (office is null)
        {
            return (ReadFailure.NotRecognised, $"It is in an old Word format, which is read by way of LibreOffice, and none was found. Install it, name it in {LibreOffice.Variable}, or save the document as DOCX or PDF.");
        }

        var converted = office.ToDocx(bytes, cancel);
        if (!converted.Ok)
        {
            return (converted.Failure.Value, converted.Detail);
        }

        var read = docx.Read(converted.Value, cancel);
        return read.Ok ? read.Value with { Format = SourceFormat.OldWord } : read;
    }
}
