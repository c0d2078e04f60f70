using System.Text;
using System.Text.Json;

namespace Rapporteur.Extraction.Tables.Json;

/// <summary>Records in JSON: an array, one record, or one record a line. Read a record at a time.</summary>
internal sealed class JsonSource : RowSource
{
    private static readonly string[] NameKeys = ["name", "label", "title", "value", "Name", "Label", "Title", "Value"];
    private static readonly JsonSerializerOptions Lenient = new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 };

    private readonly Stream stream;
    private readonly IEnumerator<JsonElement> records;
    private readonly List<string> columns = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private RawRow? first;
    private int number;

    private JsonSource(Stream stream, bool array)
    {
        this.stream = stream;
        records = JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(stream, topLevelValues: !array, Lenient).ToBlockingEnumerable().GetEnumerator();
        first = Next();
    }

    public override IReadOnlyList<string> Columns => columns;

    /// <summary>Opens records; the first is read.</summary>
    /// <exception cref="InvalidDataException">It is no JSON.</exception>
    public static JsonSource Open(Stream stream)
    {
        stream.Position = 0;
        var head = new byte[64];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        var wide = length >= 2 && (head[0], head[1]) is (0xFF, 0xFE) or (0xFE, 0xFF);
        var encoding = !wide ? Encoding.UTF8 : head[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        var text = encoding.GetString(head.AsSpan(0, length)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        stream.Position = encoding.Preamble.Length > 0 && head.AsSpan(0, length).StartsWith(encoding.Preamble) ? encoding.Preamble.Length : 0;
        return new JsonSource(wide ? Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8, leaveOpen: true) : stream, text.StartsWith('['));
    }

    public override IEnumerable<RawRow> Rows(CancellationToken cancel)
    {
        for (var row = first ?? Next(); row is not null; row = Next())
        {
            first = null;
            cancel.ThrowIfCancellationRequested();
            yield return row;
        }
    }

    public override void Dispose()
    {
        records.Dispose();
        if (stream.CanSeek is false)
        {
            stream.Dispose();
        }
    }

    private RawRow? Next()
    {
        try
        {
            if (!records.MoveNext())
            {
                return null;
            }
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"it is not JSON ({broken.Message.Split(" Path:")[0]}).", broken);
        }

        number++;
        var cells = new List<string>(columns.Count);
        if (records.Current.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in records.Current.EnumerateObject())
            {
                Put(cells, PlaceOf(property.Name), Text(property.Value));
            }
        }

        var longest = cells.Count == 0 ? 0 : cells.Max(c => c.Length);
        return longest > LongestCell ? new RawRow(number, [], RowNotes.TooLong) : new RawRow(number, cells);
    }

    private int PlaceOf(string name)
    {
        if (!places.TryGetValue(name, out var place))
        {
            place = columns.Count;
            places[name] = place;
            columns.Add(name);
        }

        return place;
    }

    private static void Put(List<string> cells, int at, string value)
    {
        while (cells.Count <= at)
        {
            cells.Add("");
        }

        cells[at] = value;
    }

    /// <summary>A value as text; the elements of a list with a separator between; of an object its name.</summary>
    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => string.Join(ListSeparator, value.EnumerateArray().Select(Text).Where(t => t.Length > 0)),
        JsonValueKind.Object => NameKeys.Select(k => value.TryGetProperty(k, out var name) ? Text(name) : "").FirstOrDefault(t => t.Length > 0) ?? value.GetRawText(),
        _ => "",
    };
}
