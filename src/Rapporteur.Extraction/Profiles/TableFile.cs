using System.Reflection;
using System.Text;

namespace Rapporteur.Extraction.Profiles;

/// <summary>Reads the small tables of <c>data/</c> that are built into the program: comma-separated, a header line, quotes where a cell holds a comma, <c>#</c> before a remark.</summary>
internal static class TableFile
{
    /// <summary>Rows of a table, cell by column name.</summary>
    /// <param name="name">Path below <c>data/</c>, as <c>profiles/titles.csv</c>.</param>
    /// <exception cref="InvalidOperationException">The table is not built in.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"data/{name}")
            ?? throw new InvalidOperationException($"The table data/{name} is not built into the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var header = Cells(reader.ReadLine() ?? "");
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = Cells(line);
            rows.Add(header.Select((column, i) => (column, cell: i < cells.Count ? cells[i] : "")).ToDictionary(p => p.column, p => p.cell));
        }

        return rows;
    }

    /// <summary>Names of the built-in tables below a folder, as <c>profiles/kinds/other.csv</c>.</summary>
    public static IEnumerable<string> Below(string folder) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(n => n.StartsWith($"data/{folder}/", StringComparison.Ordinal))
            .Select(n => n["data/".Length..]);

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append(line[i++]);
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (line[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString().Trim());
        return cells;
    }
}
