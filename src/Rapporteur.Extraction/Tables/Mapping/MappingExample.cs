using Rapporteur.Core.Tables;
using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Tables.Mapping;

/// <summary>A mapping to begin with, for a table whose shape is not known: it is shown and never used by itself.</summary>
internal static class MappingExample
{
    private static readonly (TableField Field, string Word)[] Words =
        [.. TableFile.Read("tables/column-words.csv").Select(r => (Enum.Parse<TableField>(r["field"]), r["word"]))];

    /// <summary>The short form, with every column whose name tells what it may hold.</summary>
    public static string Of(IReadOnlyList<string> columns)
    {
        var left = columns.Where(c => c.Length > 0).ToList();
        var pairs = new List<string>();
        foreach (var field in Words.GroupBy(w => w.Field, w => w.Word))
        {
            if (field.Select(word => left.FirstOrDefault(c => Has(c, word))).FirstOrDefault(c => c is not null) is { } column)
            {
                left.Remove(column);
                pairs.Add($"{field.Key}={column.Replace(",", "\\,", StringComparison.Ordinal)}");
            }
        }

        if (!pairs.Any(p => p.StartsWith("Text=", StringComparison.Ordinal)))
        {
            pairs.Insert(0, $"Text={(left.Count > 0 ? left[0] : "COLUMN")}");
        }

        return string.Join(',', pairs);
    }

    private static bool Has(string column, string word)
    {
        var name = column.Replace('_', ' ').Replace('-', ' ');
        return word.Length <= 4 ? name.Equals(word, StringComparison.OrdinalIgnoreCase) : name.Contains(word, StringComparison.OrdinalIgnoreCase);
    }
}
