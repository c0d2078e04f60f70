using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rapporteur.Core.Results;
using Rapporteur.Core.Tables;
using Rapporteur.Extraction.Tables.Csv;

namespace Rapporteur.Extraction.Tables.Mapping;

/// <summary>Mappings as text: the JSON of a mapping file, and the short form <c>Text=Recommendation,State=Country,Body=:UPR</c>.</summary>
public static class MappingText
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNameCaseInsensitive = true,
        Converters = { new JsonStringEnumConverter<TableField>(allowIntegerValues: false) },
    };

    /// <summary>Names of the fields, for messages.</summary>
    public static string FieldNames => string.Join(", ", Enum.GetNames<TableField>());

    /// <summary>Reads a mapping file.</summary>
    public static Outcome<ColumnMapping, MappingFailure> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize<ColumnMapping>(json, Format) is { } mapping ? Checked(mapping) : (MappingFailure.NotReadable, "The mapping is empty.");
        }
        catch (JsonException wrong)
        {
            return (MappingFailure.NotReadable, $"The mapping is not readable: {wrong.Message} Fields are {FieldNames}.");
        }
    }

    /// <summary>Reads the short form: <c>Field=Column</c> with commas between; a value after <c>=:</c> is the same in every row.</summary>
    public static Outcome<ColumnMapping, MappingFailure> ReadShort(string list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var columns = new Dictionary<TableField, IReadOnlyList<string>>();
        var constants = new Dictionary<TableField, string>();
        foreach (var part in Parts(list))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0)
            {
                return (MappingFailure.NotReadable, $"'{part}' is not Field=Column.");
            }

            if (!Enum.TryParse<TableField>(part[..at].Trim(), ignoreCase: true, out var field) || !Enum.IsDefined(field))
            {
                return (MappingFailure.UnknownField, $"'{part[..at].Trim()}' is no field. Fields are {FieldNames}.");
            }

            var value = part[(at + 1)..].Trim();
            if (value.StartsWith(':'))
            {
                constants[field] = value[1..];
            }
            else
            {
                columns[field] = [value];
            }
        }

        return Checked(new ColumnMapping { Name = "user", Title = "A mapping given with --map", Columns = columns, Fixed = constants });
    }

    /// <summary>The mapping as a file.</summary>
    public static string Write(ColumnMapping mapping) => JsonSerializer.Serialize(mapping, Format) + "\n";

    /// <summary>Parts between commas; a comma after a backslash belongs to a column's name.</summary>
    private static IEnumerable<string> Parts(string list) =>
        list.Replace("\\,", "\u0001", StringComparison.Ordinal).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Replace('\u0001', ','));

    private static Outcome<ColumnMapping, MappingFailure> Checked(ColumnMapping mapping)
    {
        if (!mapping.Columns.ContainsKey(TableField.Text) && mapping.Fixed.GetValueOrDefault(TableField.Kind) != "review")
        {
            return (MappingFailure.NoText, "The mapping names no column for the words: give Text=COLUMN.");
        }

        return mapping.Encoding is { } encoding && TableEncoding.ByNameOrNull(encoding) is null
            ? (MappingFailure.UnknownEncoding, $"'{encoding}' is no encoding: write utf-8, windows-1252, macintosh or another name of IANA.")
            : mapping;
    }
}
