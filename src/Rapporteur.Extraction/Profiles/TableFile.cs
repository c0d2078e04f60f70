using System.Reflection;
using Rapporteur.Core.Tables;

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
        using var reader = new StreamReader(stream);
        var rows = Csv.Rows(reader.ReadToEnd());
        return [.. rows.Skip(1).Where(r => !r[0].StartsWith('#')).Select(r => Row(rows[0], r))];
    }

    /// <summary>Names of the built-in tables below a folder, as <c>profiles/kinds/other.csv</c>.</summary>
    public static IEnumerable<string> Below(string folder) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(n => n.StartsWith($"data/{folder}/", StringComparison.Ordinal))
            .Select(n => n["data/".Length..]);

    private static Dictionary<string, string> Row(IReadOnlyList<string> header, IReadOnlyList<string> cells) =>
        header.Select((column, i) => (column, cell: i < cells.Count ? cells[i] : "")).ToDictionary(p => p.column, p => p.cell);
}
