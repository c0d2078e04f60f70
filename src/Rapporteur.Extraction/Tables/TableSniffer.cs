using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Rapporteur.Extraction.Tables.Csv;
using Rapporteur.Extraction.Tables.Mapping;

namespace Rapporteur.Extraction.Tables;

/// <summary>Tells whether a file is a table, by its content; the name decides only between a table of unknown shape and a text.</summary>
public static class TableSniffer
{
    private const int Head = 256 * 1024;

    /// <summary>The format, or null for what is no table: a document, or a dossier.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="stream">Its bytes; the place in it changes.</param>
    public static TableFormat? FormatOrNull(string name, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(stream);
        stream.Position = 0;
        var head = new byte[Head];
        var bytes = head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return IsWorkbook(stream) ? TableFormat.Xlsx : null;
        }

        if (bytes.Length == 0 || bytes.StartsWith("%PDF"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return null;
        }

        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (extension is ".json" or ".jsonl" or ".ndjson")
        {
            return extension != ".json" || IsRecords(bytes) ? TableFormat.Json : null;
        }

        return extension is ".csv" or ".tsv" or ".tab" || HasKnownHeading(bytes) ? TableFormat.Csv : null;
    }

    private static bool IsWorkbook(Stream stream)
    {
        try
        {
            stream.Position = 0;
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Any(e => e.FullName.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>An array, or an object with the keys of a known shape. A dossier is an object with keys of its own.</summary>
    private static bool IsRecords(ReadOnlySpan<byte> bytes)
    {
        var json = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }));
        var keys = new List<string>();
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.StartArray && reader.CurrentDepth == 0)
                {
                    return true;
                }

                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                {
                    keys.Add(reader.GetString() ?? "");
                }
                else if (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 0)
                {
                    break;
                }
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return MappingCatalogue.FindOrNull(keys) is not null;
    }

    private static bool HasKnownHeading(ReadOnlySpan<byte> bytes)
    {
        using var head = new MemoryStream(bytes[..Math.Min(bytes.Length, 16 * 1024)].ToArray());
        if (bytes.IndexOfAny((byte)',', (byte)';', (byte)'\t') < 0)
        {
            return false;
        }

        using var source = CsvSource.Open(head, Encoding.Latin1, null, CancellationToken.None);
        return source.Columns.Count > 2 && MappingCatalogue.FindOrNull([.. source.Columns]) is not null;
    }
}
