using System.IO.Compression;
using System.Text;
using Rapporteur.Core.Tables;

namespace Rapporteur.App.Huridocs;

/// <summary>A set of files in the Events Standard Formats: the rows of each.</summary>
internal sealed class HuridocsSet
{
    private const long MostBytes = 64 * 1024 * 1024;

    private readonly Dictionary<string, List<HuridocsRow>> files = HuridocsFields.Of.Keys.ToDictionary(f => f, _ => new List<HuridocsRow>(), StringComparer.Ordinal);

    public IReadOnlyList<HuridocsRow> this[string file] => files[file];

    public HuridocsRow Add(string file)
    {
        var row = new HuridocsRow();
        files[file].Add(row);
        return row;
    }

    /// <summary>True for a folder or a ZIP file that holds events and acts.</summary>
    public static bool IsAt(string path)
    {
        if (Directory.Exists(path))
        {
            return File.Exists(Path.Combine(path, HuridocsFields.Event)) && File.Exists(Path.Combine(path, HuridocsFields.Act));
        }

        if (!Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase) || !File.Exists(path))
        {
            return false;
        }

        try
        {
            using var zip = ZipFile.OpenRead(path);
            return zip.GetEntry(HuridocsFields.Event) is not null && zip.GetEntry(HuridocsFields.Act) is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>The bytes of the files of a set, by name.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged, or larger than is read.</exception>
    public static async Task<IReadOnlyDictionary<string, byte[]>> Bytes(string path, CancellationToken cancel)
    {
        var bytes = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (Directory.Exists(path))
        {
            foreach (var file in HuridocsFields.Of.Keys.Where(f => File.Exists(Path.Combine(path, f))))
            {
                bytes.Add(file, await File.ReadAllBytesAsync(Path.Combine(path, file), cancel));
            }

            return bytes;
        }

        await using var zip = await ZipFile.OpenReadAsync(path, cancel);
        foreach (var file in HuridocsFields.Of.Keys)
        {
            if (zip.GetEntry(file) is { } entry)
            {
                bytes.Add(file, await Unpacked(entry, cancel));
            }
        }

        return bytes;
    }

    public static HuridocsSet Read(IReadOnlyDictionary<string, byte[]> bytes)
    {
        var set = new HuridocsSet();
        foreach (var (file, content) in bytes)
        {
            var rows = Csv.Rows(Encoding.UTF8.GetString(content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? content.AsSpan(3) : content));
            foreach (var cells in rows.Skip(1))
            {
                var row = set.Add(file);
                foreach (var (name, cell) in rows[0].Zip(cells))
                {
                    row[Field(name)] = cell;
                }
            }
        }

        return set;
    }

    /// <summary>The text of one file, lines ended as RFC 4180 asks.</summary>
    public string Text(string file)
    {
        var fields = HuridocsFields.Of[file];
        return string.Concat(files[file].Select(r => Line(fields.Select(f => r[f]))).Prepend(Line(fields)));
    }

    /// <summary>A column's name as the standard's field name: "Event Record Number" is <c>event_record_number</c>.</summary>
    private static string Field(string column) => column.Trim().ToLowerInvariant().Replace(' ', '_');

    private static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(c => c.AsSpan().IndexOfAny("\",\r\n") < 0 ? c : $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n";

    private static async Task<byte[]> Unpacked(ZipArchiveEntry entry, CancellationToken cancel)
    {
        await using var stream = await entry.OpenAsync(cancel);
        using var memory = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = await stream.ReadAsync(buffer, cancel); read > 0; read = await stream.ReadAsync(buffer, cancel))
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > MostBytes)
            {
                throw new InvalidDataException($"{entry.FullName} unpacks to more than is read.");
            }
        }

        return memory.ToArray();
    }
}
