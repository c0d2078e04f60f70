using System.Text;

namespace Rapporteur.Extraction.Reading;

/// <summary>Tells a file's format by its bytes; its name never decides.</summary>
internal static class FormatSniffer
{
    private const int Head = 4096;

    /// <summary>The format, or the failure with what to do.</summary>
    public static (SourceFormat? Format, ReadFailure Why, string Detail) Sniff(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, Head)];
        if (head[..Math.Min(head.Length, 1024)].IndexOf("%PDF"u8) >= 0)
        {
            return Is(SourceFormat.Pdf);
        }

        if (head.StartsWith("PK\u0003\u0004"u8))
        {
            return bytes.IndexOf("word/document.xml"u8) >= 0
                ? Is(SourceFormat.Docx)
                : IsNot("It is a ZIP archive but no Word document. Unpack it and import the documents.");
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                ? (null, ReadFailure.Encrypted, "The Word document needs a password. Save it without one.")
                : bytes.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0
                    ? Is(SourceFormat.OldWord)
                    : IsNot("It is an Office file but no Word document. Save it as DOCX, PDF or XLSX.");
        }

        return head.StartsWith("{\\rtf"u8) ? Is(SourceFormat.OldWord) : Text(head);
    }

    private static (SourceFormat?, ReadFailure, string) Text(ReadOnlySpan<byte> head)
    {
        var utf16 = head.Length >= 2 && (head[0], head[1]) is (0xFF, 0xFE) or (0xFE, 0xFF);
        if (!utf16 && Controls(head) > head.Length / 200)
        {
            return IsNot("It is neither PDF, DOCX, HTML nor text.");
        }

        var text = Encoding.Latin1.GetString(head);
        return text.Contains("<html", StringComparison.OrdinalIgnoreCase) || text.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.Contains("<body", StringComparison.OrdinalIgnoreCase)
            ? Is(SourceFormat.Html)
            : Is(SourceFormat.PlainText);
    }

    private static int Controls(ReadOnlySpan<byte> head)
    {
        var count = 0;
        foreach (var b in head)
        {
            count += b is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C) ? 1 : 0;
        }

        return count;
    }

    private static (SourceFormat?, ReadFailure, string) Is(SourceFormat format) => (format, default, "");

    private static (SourceFormat?, ReadFailure, string) IsNot(string detail) => (null, ReadFailure.NotRecognised, detail);
}
