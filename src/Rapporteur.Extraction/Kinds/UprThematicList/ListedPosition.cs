using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.UprThematicList;

/// <summary>What the cell of the position says (data/profiles/list-positions.csv).</summary>
internal static class ListedPosition
{
    private static readonly PhraseTable<string> Words = new(TableFile.Read("profiles/list-positions.csv").Select(r => (r["words"], r["position"])));

    /// <summary><c>supported</c>, <c>noted</c> or <c>pending</c>; null where the cell says none of them, or says two, as "Supported/Noted" of a recommendation that is supported in part.</summary>
    public static string? OrNull(string cell) => Words.All(cell).Select(h => h.Value).Distinct().ToList() is [var only] ? only : null;
}
