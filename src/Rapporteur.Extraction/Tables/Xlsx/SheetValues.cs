using System.Globalization;
using System.Text;
using System.Xml;
using NodaTime;
using NodaTime.Text;

namespace Rapporteur.Extraction.Tables.Xlsx;

/// <summary>Shared strings and the styles that are dates.</summary>
internal sealed class SheetValues
{
    private const long MostSharedCharacters = 128L * 1024 * 1024;
    private static readonly LocalDate Epoch1900 = new(1899, 12, 30);
    private static readonly LocalDate Epoch1904 = new(1904, 1, 1);

    private readonly List<string> shared = [];
    private readonly HashSet<int> dateStyles = [];
    private readonly LocalDate epoch;

    public SheetValues(Stream? sharedStrings, Stream? styles, bool from1904, CancellationToken cancel)
    {
        epoch = from1904 ? Epoch1904 : Epoch1900;
        if (sharedStrings is not null)
        {
            ReadShared(sharedStrings, cancel);
        }

        if (styles is not null)
        {
            ReadStyles(styles);
        }
    }

    public static XmlReaderSettings Guarded { get; } = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersFromEntities = 1024, IgnoreComments = true, IgnoreProcessingInstructions = true };

    public string Shared(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n < shared.Count ? shared[n] : "";

    /// <summary>A number as the sheet shows it to a reader: a date in ISO 8601 where its style says so, else the number.</summary>
    public string Number(string value, string? style)
    {
        if (!int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var n) || !dateStyles.Contains(n)
            || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) || serial is < 0 or > 2_958_465)
        {
            return value;
        }

        return LocalDatePattern.Iso.Format(epoch.PlusDays((int)Math.Floor(serial)));
    }

    /// <summary>Words of the element that the reader stands on: its <c>t</c> parts without phonetic readings. Longer ones are cut one over the limit.</summary>
    public static string Words(XmlReader xml)
    {
        var words = new StringBuilder();
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var buffer = new char[4096];
        var (depth, phonetic, inText) = (xml.Depth, 0, false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh", IsEmptyElement: false })
            {
                phonetic = xml.Depth;
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "rPh" && xml.Depth == phonetic)
            {
                phonetic = 0;
            }
            else if (xml.LocalName == "t" && xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                inText = xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
            }
            else if (inText && phonetic == 0 && IsText(xml))
            {
                Take(xml, words, buffer);
            }
        }

        return words.ToString();
    }

    /// <summary>Text of a simple element such as <c>v</c>.</summary>
    public static string Simple(XmlReader xml)
    {
        var words = new StringBuilder();
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var (depth, buffer) = (xml.Depth, new char[256]);
        while (xml.Read() && xml.Depth > depth)
        {
            if (IsText(xml))
            {
                Take(xml, words, buffer);
            }
        }

        return words.ToString();
    }

    private static bool IsText(XmlReader xml) => xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    /// <summary>Takes text in pieces, so that one huge node never stands in memory whole.</summary>
    private static void Take(XmlReader xml, StringBuilder words, char[] buffer)
    {
        for (int read; (read = xml.ReadValueChunk(buffer, 0, buffer.Length)) > 0;)
        {
            words.Append(buffer, 0, Math.Min(read, RowSource.LongestCell + 1 - words.Length));
        }
    }

    private void ReadShared(Stream stream, CancellationToken cancel)
    {
        using var xml = XmlReader.Create(stream, Guarded);
        long characters = 0;
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                cancel.ThrowIfCancellationRequested();
                shared.Add(Words(xml));
                characters += shared[^1].Length + 16;
                if (characters > MostSharedCharacters)
                {
                    throw new XlsxTooLargeException($"The workbook has more than {MostSharedCharacters / 1024 / 1024} million characters of shared text.");
                }
            }
        }
    }

    private void ReadStyles(Stream stream)
    {
        using var xml = XmlReader.Create(stream, Guarded);
        var dateFormats = new HashSet<string>(StringComparer.Ordinal);
        var (inFormats, index) = (false, 0);
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
            {
                inFormats = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && IsDate(xml.GetAttribute("formatCode")))
            {
                dateFormats.Add(xml.GetAttribute("numFmtId") ?? "");
            }
            else if (inFormats && xml is { NodeType: XmlNodeType.Element, LocalName: "xf", Depth: 2 })
            {
                var format = xml.GetAttribute("numFmtId") ?? "0";
                if (dateFormats.Contains(format) || format is "14" or "15" or "16" or "17" or "22" or "27" or "30" or "36" or "50" or "57")
                {
                    dateStyles.Add(index);
                }

                index++;
            }
        }
    }

    /// <summary>A format that writes a day, a month or a year: <c>yyyy\-mm\-dd</c>; not one that only quotes these letters.</summary>
    private static bool IsDate(string? format)
    {
        var (quoted, bracket) = (false, false);
        foreach (var c in format ?? "")
        {
            quoted ^= c == '"';
            bracket = c == '[' || (bracket && c != ']');
            if (!quoted && !bracket && char.ToLowerInvariant(c) is 'y' or 'd')
            {
                return !quoted && !bracket;
            }
        }

        return false;
    }
}
