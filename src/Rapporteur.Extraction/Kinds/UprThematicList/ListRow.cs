using Rapporteur.Extraction.Cleaning;

namespace Rapporteur.Extraction.Kinds.UprThematicList;

/// <summary>One row of a list of recommendations, or the line that opens a group of rows.</summary>
/// <param name="Group">The line <c>Theme: …</c>; null for a row.</param>
/// <param name="Cells">The blocks of each column; empty for such a line.</param>
internal sealed record ListRow(PlacedBlock? Group, IReadOnlyDictionary<ListColumn, List<PlacedBlock>> Cells)
{
    /// <summary>The blocks of a column; empty where the row has none.</summary>
    public IReadOnlyList<PlacedBlock> Of(ListColumn column) => Cells.TryGetValue(column, out var blocks) ? blocks : [];
}
