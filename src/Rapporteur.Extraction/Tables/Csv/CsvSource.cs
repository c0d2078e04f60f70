using System.Text;

namespace Rapporteur.Extraction.Tables.Csv;

/// <summary>A table in separated text.</summary>
internal sealed class CsvSource : RowSource
{
    private const int HeadChars = 64 * 1024;
    private const string Delimiters = ",;\t|";

    private readonly StreamReader text;
    private readonly CsvReader reader;
    private int number;

    private CsvSource(StreamReader text, char delimiter, DetectedEncoding encoding)
    {
        this.text = text;
        reader = new CsvReader(text, delimiter);
        Columns = reader.Next(ref number)?.Cells.Select(c => c.Trim()).ToList() ?? [];
        EncodingName = encoding.Name;
        Findings = encoding.Guessed ? [TableFindingTexts.EncodingGuessed(encoding)] : [];
    }

    public override IReadOnlyList<string> Columns { get; }

    /// <summary>Opens a table.</summary>
    /// <param name="stream">Can be read twice: once for its letters, once for its rows.</param>
    /// <param name="encoding">The encoding that the user names; null to find it out.</param>
    /// <param name="delimiter">The delimiter that the user names; null to find it out.</param>
    /// <param name="cancel">Ends the search for the encoding.</param>
    public static CsvSource Open(Stream stream, Encoding? encoding, char? delimiter, CancellationToken cancel)
    {
        var detected = encoding is null ? TableEncoding.Detect(stream, cancel) : new DetectedEncoding(encoding, encoding.WebName, Guessed: false);
        var separator = delimiter ?? DelimiterOf(stream, detected.Encoding);
        stream.Position = 0;
        return new CsvSource(new StreamReader(stream, detected.Encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true), separator, detected);
    }

    public override IEnumerable<RawRow> Rows(CancellationToken cancel)
    {
        while (reader.Next(ref number) is { } row)
        {
            cancel.ThrowIfCancellationRequested();
            yield return row;
        }
    }

    public override void Dispose() => text.Dispose();

    /// <summary>The separator that the heading has most often outside quotes.</summary>
    public static char DelimiterOf(Stream stream, Encoding encoding)
    {
        stream.Position = 0;
        using var head = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var buffer = new char[HeadChars];
        var counts = new int[Delimiters.Length];
        var quoted = false;
        foreach (var c in buffer.AsSpan(0, head.ReadBlock(buffer)))
        {
            quoted ^= c == '"';
            if (!quoted && c is '\r' or '\n')
            {
                break;
            }

            if (!quoted && Delimiters.IndexOf(c, StringComparison.Ordinal) is var which and >= 0)
            {
                counts[which]++;
            }
        }

        return Delimiters[Array.IndexOf(counts, counts.Max())];
    }
}
