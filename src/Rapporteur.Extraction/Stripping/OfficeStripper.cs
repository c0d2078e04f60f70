using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Rapporteur.Extraction.Stripping;

/// <summary>Office documents (ISO/IEC 29500): the properties of document, program and maker go, the preview, the list of people; authors of comments and changes lose their names, and the pictures inside what they say about themselves.</summary>
internal static class OfficeStripper
{
    private const long LargestPart = 256L * 1024 * 1024;

    private static readonly string[] NamesOfPeople = ["author", "initials", "userId", "lastModifiedBy", "name"];

    public static FileKind KindOf(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return zip.GetEntry("word/document.xml") is not null ? FileKind.Docx
                : zip.GetEntry("xl/workbook.xml") is not null ? FileKind.Xlsx
                : zip.GetEntry("ppt/presentation.xml") is not null ? FileKind.Pptx
                : FileKind.Other;
        }
        catch (InvalidDataException)
        {
            return FileKind.Other;
        }
    }

    /// <summary>The document without metadata; null for a damaged one, or one that unpacks to more than is taken on.</summary>
    public static byte[]? StripOrNull(byte[] bytes)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        stream.Position = 0;
        try
        {
            if (Unpacked(bytes) > LargestPart)
            {
                return null;
            }

            using (var package = Open(stream, KindOf(bytes)))
            {
                Strip(package);
            }

            return stream.ToArray();
        }
        catch (Exception damaged) when (damaged is InvalidDataException or OpenXmlPackageException or IOException or XmlException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static long Unpacked(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        return zip.Entries.Sum(e => e.Length);
    }

    private static OpenXmlPackage Open(Stream stream, FileKind kind) => kind switch
    {
        FileKind.Docx => WordprocessingDocument.Open(stream, isEditable: true),
        FileKind.Xlsx => SpreadsheetDocument.Open(stream, isEditable: true),
        _ => PresentationDocument.Open(stream, isEditable: true),
    };

    private static void Strip(OpenXmlPackage package)
    {
        foreach (var part in package.Parts.Select(p => p.OpenXmlPart).Where(p => p is CoreFilePropertiesPart or ExtendedFilePropertiesPart or CustomFilePropertiesPart or ThumbnailPart or DigitalSignatureOriginPart).ToList())
        {
            package.DeletePart(part);
        }

        foreach (var part in All(package))
        {
            foreach (var people in part.Parts.Select(p => p.OpenXmlPart).Where(p => p is WordprocessingPeoplePart or WorkbookPersonPart or CustomXmlPart).ToList())
            {
                part.DeletePart(people);
            }

            if (part is ImagePart picture)
            {
                StripPicture(picture);
            }
            else if (part.RootElement is { } root)
            {
                Unname(root);
            }
        }
    }

    private static List<OpenXmlPart> All(OpenXmlPackage package)
    {
        var found = new List<OpenXmlPart>();
        var open = new Queue<OpenXmlPart>(package.Parts.Select(p => p.OpenXmlPart));
        while (open.TryDequeue(out var part))
        {
            if (!found.Contains(part))
            {
                found.Add(part);
                foreach (var inner in part.Parts)
                {
                    open.Enqueue(inner.OpenXmlPart);
                }
            }
        }

        return found;
    }

    private static void StripPicture(ImagePart picture)
    {
        using var content = new MemoryStream();
        using (var source = picture.GetStream(FileMode.Open, FileAccess.Read))
        {
            source.CopyTo(content);
        }

        var stripped = MetadataStripper.Strip(content.ToArray());
        if (stripped.Ok)
        {
            using var clean = new MemoryStream(stripped.Value);
            picture.FeedData(clean);
        }
    }

    /// <summary>Takes the names out of comments and tracked changes; a name of anything else (a style, a sheet) stays.</summary>
    private static void Unname(OpenXmlElement root)
    {
        foreach (var element in root.Descendants())
        {
            var ofPerson = element.LocalName is "cmAuthor" or "person" or "author";
            foreach (var attribute in element.GetAttributes().Where(a => NamesOfPeople.Contains(a.LocalName) && (ofPerson || a.LocalName is "author" or "initials")).ToList())
            {
                element.SetAttribute(new OpenXmlAttribute(attribute.Prefix, attribute.LocalName, attribute.NamespaceUri, ""));
            }

            if (element is DocumentFormat.OpenXml.Spreadsheet.Author author)
            {
                author.Text = "";
            }
        }
    }
}
