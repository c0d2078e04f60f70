using Rapporteur.Extraction.Cleaning;

namespace Rapporteur.Extraction.Kinds.UprThematicList;

/// <summary>Rows of a list whose source shows no cells: a number opens a row, the line that names the source of the position ends its words, the next line is the position, the rest are themes.</summary>
internal static class ListLines
{
    /// <summary>The rows in order.</summary>
    /// <param name="blocks">The blocks of the document.</param>
    /// <param name="isGroup">Tells the lines that open a group.</param>
    public static IReadOnlyList<ListRow> Of(IReadOnlyList<PlacedBlock> blocks, Func<PlacedBlock, bool> isGroup)
    {
        var rows = new List<ListRow>();
        var column = ListColumn.Comments;
        foreach (var block in blocks)
        {
            if (isGroup(block))
            {
                rows.Add(new ListRow(block, new Dictionary<ListColumn, List<PlacedBlock>>()));
                column = ListColumn.Comments;
                continue;
            }

            if (ListWords.NumberOrNull(block) is not null)
            {
                rows.Add(new ListRow(null, new Dictionary<ListColumn, List<PlacedBlock>>()));
                column = ListColumn.Recommendation;
            }

            if (column != ListColumn.Comments)
            {
                Add(rows[^1], column, block);
                column = Next(column, block);
            }
        }

        return rows;
    }

    private static ListColumn Next(ListColumn column, PlacedBlock block) => column switch
    {
        ListColumn.Recommendation => ListWords.SourceAt(block.Text) >= 0 ? ListColumn.Position : column,
        _ => ListColumn.Themes,
    };

    private static void Add(ListRow row, ListColumn column, PlacedBlock block)
    {
        var cells = (Dictionary<ListColumn, List<PlacedBlock>>)row.Cells;
        if (!cells.TryGetValue(column, out var blocks))
        {
            cells[column] = blocks = [];
        }

        blocks.Add(block);
    }
}
