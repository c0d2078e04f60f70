using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Rapporteur.Extraction.Reading;
using Rapporteur.Extraction.Reading.Docx;
using Rapporteur.Extraction.Reading.OldWord;

namespace Rapporteur.Extraction.Tests.Reading;

/// <summary>A script stands in for LibreOffice: what is tested is how it is called and what comes of its answers.</summary>
public sealed class OldWordTests : IDisposable
{
    private static readonly byte[] Old = [0xD0, 0xCF, 0x11, 0xE0, .. new byte[60], .. Encoding.Unicode.GetBytes("WordDocument")];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rapporteur-old-word-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_converted_document_is_read()
    {
        File.WriteAllBytes(Path.Combine(folder.FullName, "made.docx"), Docx("The harbour has two lamps."));
        const string Guarded = "grep -q BlockUntrustedRefererLinks \"${1#*file://}/user/registrymodifications.xcu\" || exit 1; ";
        var read = Reader($"{Guarded}while [ $# -gt 0 ]; do [ \"$1\" = --outdir ] && out=\"$2\"; shift; done; mkdir -p \"$out\"; cp '{folder.FullName}/made.docx' \"$out/in.docx\"").Read(Old, Cancel);
        Assert.Equal((SourceFormat.OldWord, "The harbour has two lamps."), (read.Value!.Format, Assert.Single(read.Value.Blocks).Text));
    }

    [Fact]
    public void What_the_program_cannot_open_is_damaged() => Assert.Equal(ReadFailure.Broken, Reader("exit 1").Read(Old, Cancel).Failure);

    [Fact]
    public void A_program_that_does_not_end_is_ended() => Assert.Equal(ReadFailure.TooSlow, Reader("sleep 60").Read(Old, Cancel).Failure);

    [Fact]
    public void A_program_that_is_not_there_and_none_at_all_are_said()
    {
        var absent = new OldWordReader(new LibreOffice(Path.Combine(folder.FullName, "absent"), TimeSpan.FromSeconds(5)), new DocxDocumentReader()).Read(Old, Cancel);
        Assert.Equal(ReadFailure.NotRecognised, absent.Failure);
        Assert.Contains("absent", absent.Detail, StringComparison.Ordinal);
        Assert.Contains(LibreOffice.Variable, new OldWordReader(null, new DocxDocumentReader()).Read(Old, Cancel).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void An_Office_file_that_is_no_Word_document_is_not_given_to_it()
    {
        var read = DocumentExtractor.CreateDefault().Read("a.doc", (byte[])[0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("Workbook")], Cancel);
        Assert.Equal(ReadFailure.NotRecognised, read.Failure);
    }

    private OldWordReader Reader(string script)
    {
        var program = Path.Combine(folder.FullName, "office");
        File.WriteAllText(program, $"#!/bin/sh\n{script}\n");
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("The stand-in is a shell script.");
        }
        else
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new OldWordReader(new LibreOffice(program, TimeSpan.FromSeconds(script.StartsWith("sleep", StringComparison.Ordinal) ? 1 : 30)), new DocxDocumentReader());
    }

    private static byte[] Docx(string words)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            package.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(new Run(new Text(words)))));
        }

        return stream.ToArray();
    }
}
