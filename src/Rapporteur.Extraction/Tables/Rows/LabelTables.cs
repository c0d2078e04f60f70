using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Tables.Rows;

/// <summary>Labels that tables of recommendations use (<c>data/tables</c>).</summary>
internal static class LabelTables
{
    private static readonly Dictionary<string, string> Positions = TableFile.Read("tables/positions.csv").ToDictionary(r => r["label"], r => r["position"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Unknown = TableFile.Read("tables/unknown-values.csv").Select(r => r["value"]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary><c>supported</c>, <c>noted</c> or <c>pending</c>; null for a label that is not known.</summary>
    public static string? PositionOrNull(string label) => Positions.GetValueOrDefault(label);

    /// <summary>True for a cell that says that nothing is known.</summary>
    public static bool IsNothing(string label) => label.Length == 0 || Unknown.Contains(label);
}
