using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.Units;

/// <summary>How strongly a verb demands (data/profiles/verb-strengths.csv): <c>strong</c>, <c>ordinary</c>, <c>soft</c>.</summary>
internal static class VerbStrengths
{
    private static readonly Dictionary<string, string> Table = TableFile.Read("profiles/verb-strengths.csv").ToDictionary(r => r["verb"], r => r["strength"], StringComparer.Ordinal);

    /// <summary>The strength of a verb; null where the table has none.</summary>
    public static string? OrNull(string? verb) => verb is null ? null : Table.GetValueOrDefault(verb);
}
