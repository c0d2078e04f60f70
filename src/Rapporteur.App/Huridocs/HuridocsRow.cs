namespace Rapporteur.App.Huridocs;

/// <summary>A record of one format: values by field name. Empty and absent are the same.</summary>
internal sealed class HuridocsRow
{
    /// <summary>Lines of <c>comments</c> that hold what the formats have no field for.</summary>
    private const string Comments = "comments";

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    public string this[string field]
    {
        get
        {
            read.Add(field);
            return values.GetValueOrDefault(field, "");
        }
        set => values[field] = value;
    }

    public string? OrNull(string field) => this[field] is { Length: > 0 } value ? value : null;

    /// <summary>Adds what the format has no field for as a line of the comments: <c>victims=at least four</c>.</summary>
    public void Also(string key, string? value)
    {
        if (value is not null)
        {
            var line = $"{key}={value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal)}";
            values[Comments] = values.TryGetValue(Comments, out var before) && before.Length > 0 ? $"{before}\n{line}" : line;
        }
    }

    /// <summary>Such a line's value; null where there is none.</summary>
    public string? AlsoOrNull(string key)
    {
        var line = Lines().FirstOrDefault(l => l.StartsWith($"{key}=", StringComparison.Ordinal));
        read.Add($"{Comments}.{key}");
        return line is null ? null : Unescaped(line[(key.Length + 1)..]);
    }

    /// <summary>Fields with a value that nobody asked for, and lines of the comments that are none of ours.</summary>
    public IEnumerable<(string Field, string Value)> Left() => values.Where(v => v.Value.Length > 0 && v.Key != Comments && !read.Contains(v.Key)).Select(v => (v.Key, v.Value))
        .Concat(Lines().Where(l => l.Length > 0 && !read.Contains($"{Comments}.{l.Split('=')[0]}")).Select(l => (Comments, l)));

    private string[] Lines() => values.GetValueOrDefault(Comments, "").Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');

    private static string Unescaped(string text) => text.Replace("\\\\", "\0", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\r", "\r", StringComparison.Ordinal).Replace("\0", "\\", StringComparison.Ordinal);
}
