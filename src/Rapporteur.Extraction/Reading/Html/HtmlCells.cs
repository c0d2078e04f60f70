using AngleSharp.Dom;

namespace Rapporteur.Extraction.Reading.Html;

/// <summary>Counts the cells of a page's tables as the walk comes to them.</summary>
internal sealed class HtmlCells
{
    private readonly Dictionary<IElement, int> tables = [];
    private readonly Dictionary<IElement, (int Row, int Column)> counted = [];
    private readonly Dictionary<IElement, int> rows = [];
    private readonly Dictionary<IElement, int> last = [];

    /// <summary>The cell in which an element stands, the element itself among them; null outside tables.</summary>
    public CellPlace? PlaceOrNull(IElement element)
    {
        if (Up(element, "TD", "TH") is not { } cell || Up(cell, "TR", "TR") is not { } row || Up(row, "TABLE", "TABLE") is not { } table)
        {
            return null;
        }

        tables.TryAdd(table, tables.Count + 1);
        if (!rows.TryGetValue(row, out var at))
        {
            rows[row] = at = last[table] = last.GetValueOrDefault(table) + 1;
        }

        if (!counted.TryGetValue(cell, out var place))
        {
            counted[cell] = place = (at, 1 + row.Children.TakeWhile(c => c != cell).Sum(Width));
        }

        return new CellPlace(tables[table], place.Row, place.Column);
    }

    private static int Width(IElement cell) => int.TryParse(cell.GetAttribute("colspan"), out var width) && width is > 1 and < 1000 ? width : 1;

    private static IElement? Up(IElement element, string name, string other)
    {
        IElement? at = element;
        while (at is not null && at.NodeName != name && at.NodeName != other)
        {
            at = at.ParentElement;
        }

        return at;
    }
}
