using Rapporteur.Core.Tables;
using Rapporteur.Extraction.Tables.Mapping;

namespace Rapporteur.Extraction.Tables.Rows;

/// <summary>Where in a row each field stands, for the columns that a table has.</summary>
internal sealed class ColumnPlaces
{
    private readonly Dictionary<TableField, int> places = [];
    private readonly ColumnMapping mapping;

    public ColumnPlaces(ColumnMapping mapping, IReadOnlyList<string> columns)
    {
        this.mapping = mapping;
        Count = columns.Count;
        foreach (var (field, names) in mapping.Columns)
        {
            if (names.Select(n => IndexOf(columns, n)).FirstOrDefault(i => i >= 0, -1) is var at and >= 0)
            {
                places[field] = at;
            }
        }

        Unmapped = [.. columns.Where((c, i) => c.Length > 0 && !places.ContainsValue(i))];
        Missing = [.. mapping.Columns.Where(c => !places.ContainsKey(c.Key)).Select(c => $"{c.Key} ({string.Join(" or ", c.Value)})")];
    }

    /// <summary>Columns when the places were found.</summary>
    public int Count { get; }

    /// <summary>Columns that no field takes.</summary>
    public IReadOnlyList<string> Unmapped { get; }

    /// <summary>Fields whose column the table lacks, with the names looked for.</summary>
    public IReadOnlyList<string> Missing { get; }

    public bool Has(TableField field) => places.ContainsKey(field) || mapping.Fixed.ContainsKey(field);

    /// <summary>The cell of a field; empty where there is none.</summary>
    public string Cell(RawRow row, TableField field) =>
        places.TryGetValue(field, out var at) ? at < row.Cells.Count ? row.Cells[at] : "" : mapping.Fixed.GetValueOrDefault(field, "");

    private static int IndexOf(IReadOnlyList<string> columns, string name)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
