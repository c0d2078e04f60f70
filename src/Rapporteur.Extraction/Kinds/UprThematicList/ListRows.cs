using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Profiles;
using Rapporteur.Extraction.Reading;

namespace Rapporteur.Extraction.Kinds.UprThematicList;

/// <summary>The rows of a list of recommendations: by the cells of its tables, or line by line where the source shows no cells.</summary>
internal static class ListRows
{
    private const string GroupWord = "Theme:";
    private const int LongestGroup = 120;

    private static readonly Dictionary<string, ListColumn> ColumnWords = TableFile.Read("profiles/list-columns.csv")
        .ToDictionary(r => r["words"], r => Enum.Parse<ListColumn>(r["column"], ignoreCase: true), StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<int, ListColumn> Usual = new() { [1] = ListColumn.Recommendation, [2] = ListColumn.Position, [3] = ListColumn.Themes, [4] = ListColumn.Comments };

    /// <summary>The rows in order, lines that open a group among them.</summary>
    public static IReadOnlyList<ListRow> Of(IReadOnlyList<PlacedBlock> blocks)
    {
        var cells = blocks.Where(b => b.Source.Cell is not null).ToList();
        return cells.Count > 0 ? InCells(cells) : ListLines.Of(blocks, IsGroup);
    }

    /// <summary>True where a row names the columns of a list.</summary>
    public static bool HasHeader(IReadOnlyList<PlacedBlock> blocks) =>
        blocks.Where(b => b.Source.Cell is not null).GroupBy(b => (b.Source.Cell!.Value.Table, b.Source.Cell!.Value.Row)).Any(row => HeaderOrNull(row) is { } header && (header.ContainsValue(ListColumn.Position) || header.ContainsValue(ListColumn.Themes)));

    /// <summary>True for the line that names the theme of the rows below it.</summary>
    public static bool IsGroup(PlacedBlock block) => block.Text.StartsWith(GroupWord, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the theme stands that such a line names.</summary>
    public static TextSpan GroupOf(PlacedBlock block)
    {
        var from = IsGroup(block) ? GroupWord.Length : 0;
        while (from < block.Text.Length && block.Text[from] == ' ')
        {
            from++;
        }

        return new TextSpan(block.Words.Start + from, block.Words.End);
    }

    // A short line that stands alone in its row, and is neither a recommendation nor a sentence, names a theme as well.
    private static bool Divides(List<PlacedBlock> row, Dictionary<int, ListColumn> columns) =>
        row is [{ Text.Length: > 2 and <= LongestGroup } only] && Column(columns, only.Source.Cell!.Value) == ListColumn.Recommendation
        && ListWords.NumberOrNull(only) is null && only.Text[^1] is not ('.' or ';' or ':') && char.IsUpper(only.Text[0]);

    // A header names the columns of its table, and of the tables below it that have none of their own.
    private static List<ListRow> InCells(List<PlacedBlock> blocks)
    {
        var rows = new List<ListRow>();
        var columns = Usual;
        foreach (var row in blocks.GroupBy(b => (b.Source.Cell!.Value.Table, b.Source.Cell!.Value.Row)))
        {
            if (HeaderOrNull(row) is { } header)
            {
                columns = header;
            }
            else if (row.First() is var first && (IsGroup(first) || Divides(row.ToList(), columns)))
            {
                rows.Add(new ListRow(first, new Dictionary<ListColumn, List<PlacedBlock>>()));
            }
            else
            {
                rows.Add(new ListRow(null, row.GroupBy(b => Column(columns, b.Source.Cell!.Value)).ToDictionary(g => g.Key, g => g.ToList())));
            }
        }

        return rows;
    }

    private static ListColumn Column(Dictionary<int, ListColumn> columns, CellPlace cell) => columns.GetValueOrDefault(cell.Column, ListColumn.Comments);

    private static Dictionary<int, ListColumn>? HeaderOrNull(IEnumerable<PlacedBlock> row)
    {
        var named = new Dictionary<int, ListColumn>();
        foreach (var cell in row.GroupBy(b => b.Source.Cell!.Value.Column))
        {
            if (ColumnWords.TryGetValue(string.Join(' ', cell.Select(b => b.Text)).Trim(' ', ':', '*').Replace('’', '\''), out var column))
            {
                named[cell.Key] = column;
            }
        }

        return named.Count > 1 && named.ContainsValue(ListColumn.Recommendation) ? named : null;
    }
}
