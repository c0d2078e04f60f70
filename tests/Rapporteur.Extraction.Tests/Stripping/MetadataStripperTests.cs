using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Rapporteur.Extraction.Stripping;

namespace Rapporteur.Extraction.Tests.Stripping;

public sealed class MetadataStripperTests
{
    private const string Secret = "Alba's phone, 12.5 N 77.1 E";

    private static byte[] Jpeg =>
    [
        0xFF, 0xD8, .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]), .. Segment(0xE1, Text("Exif\0\0" + Secret)), .. Segment(0xE1, Text("http://ns.adobe.com/xap/1.0/\0" + Secret)),
        .. Segment(0xE2, Text("ICC_PROFILE\0colours")), .. Segment(0xE2, Text("MPF\0" + Secret)), .. Segment(0xED, Text("Photoshop 3.0\0" + Secret)), .. Segment(0xEE, Text("Adobe\0d")), .. Segment(0xFE, Text(Secret)),
        .. Segment(0xDB, [0, 1, 2]), .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 1, 2, 0xFF, 0x00, 0xFF, 0xD0, 3, .. Segment(0xC4, [7]), .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 4, 0xFF, 0xD9, .. Text(Secret),
    ];

    private static byte[] Png => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", "size"), .. Chunk("tEXt", Secret), .. Chunk("eXIf", Secret), .. Chunk("tIME", "2030"), .. Chunk("prVt", Secret), .. Chunk("IDAT", "picture"), .. Chunk("IEND", ""), .. Text(Secret)];

    [Fact]
    public void A_JPEG_keeps_what_draws_it_and_nothing_else()
    {
        var clean = MetadataStripper.Strip(Jpeg).Value!;
        Assert.DoesNotContain(Secret, Encoding.Latin1.GetString(clean), StringComparison.Ordinal);
        byte[] kept =
        [
            0xFF, 0xD8, .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]), .. Segment(0xE2, Text("ICC_PROFILE\0colours")), .. Segment(0xEE, Text("Adobe\0d")), .. Segment(0xDB, [0, 1, 2]),
            .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 1, 2, 0xFF, 0x00, 0xFF, 0xD0, 3, .. Segment(0xC4, [7]), .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 4, 0xFF, 0xD9,
        ];
        Assert.Equal(kept, clean);
        Assert.Equal(clean, MetadataStripper.Strip(clean).Value);
    }

    [Fact]
    public void A_PNG_keeps_what_draws_it_and_nothing_else()
    {
        var clean = MetadataStripper.Strip(Png).Value!;
        Assert.Equal([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", "size"), .. Chunk("IDAT", "picture"), .. Chunk("IEND", "")], clean);
    }

    [Fact]
    public void A_Word_document_loses_its_properties_authors_and_what_its_pictures_say_and_keeps_its_words()
    {
        var stripped = MetadataStripper.Strip(Docx());
        Assert.True(stripped.Ok, stripped.Detail);
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(stripped.Value));
        var all = string.Concat(zip.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open(), Encoding.Latin1);
            return reader.ReadToEnd();
        }));
        Assert.DoesNotContain("Alba", all, StringComparison.Ordinal);
        Assert.DoesNotContain(zip.Entries, e => e.FullName.StartsWith("docProps/", StringComparison.Ordinal));
        using var document = WordprocessingDocument.Open(new MemoryStream(stripped.Value), false);
        Assert.Equal("The words stay.", document.MainDocumentPart!.Document!.Body!.InnerText);
    }

    [Theory]
    [InlineData("%PDF-1.7 and more", FileKind.Pdf, StripFailure.NotKnown)]
    [InlineData("just text", FileKind.Other, StripFailure.NotKnown)]
    [InlineData("", FileKind.Other, StripFailure.NotKnown)]
    public void What_cannot_be_stripped_is_said(string text, FileKind kind, StripFailure failure)
    {
        Assert.Equal(kind, MetadataStripper.KindOf(Text(text)));
        Assert.Equal(failure, MetadataStripper.Strip(Text(text)).Failure);
    }

    [Fact]
    public void A_file_that_is_cut_off_anywhere_is_damaged_and_nothing_crashes()
    {
        foreach (var whole in new[] { Jpeg[..^Secret.Length], Png[..^Secret.Length], Docx() })
        {
            for (var length = 9; length < whole.Length - 1; length += Math.Max(1, whole.Length / 60))
            {
                Assert.False(MetadataStripper.Strip(whole[..length]).Ok);
            }
        }
    }

    private static byte[] Docx()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Creator = "Alba Testova";
            document.PackageProperties.LastModifiedBy = "Alba Testova";
            var app = document.AddExtendedFilePropertiesPart();
            app.Properties = new DocumentFormat.OpenXml.ExtendedProperties.Properties(new DocumentFormat.OpenXml.ExtendedProperties.Company("Alba & Co"));
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(new Paragraph(new InsertedRun(new Run(new Text("The words stay."))) { Author = "Alba Testova", Id = "1" })));
            var picture = main.AddImagePart(ImagePartType.Jpeg);
            using var bytes = new MemoryStream(Jpeg);
            picture.FeedData(bytes);
        }

        return stream.ToArray();
    }

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)((content.Length + 2) & 0xFF), .. content];

    private static byte[] Chunk(string name, string content) => [0, 0, 0, (byte)content.Length, .. Text(name), .. Text(content), 0, 0, 0, 0];

    private static byte[] Text(string text) => Encoding.Latin1.GetBytes(text);
}
