using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.UprReport;

/// <summary>What the words before a block of recommendations say of the State's position (data/profiles/positions.csv).
/// Since resolution 16/21 of the Council a recommendation is supported or noted; what is not supported, in whatever words, is noted.</summary>
internal static class PositionWords
{
    private static readonly PhraseTable<string> Words = new(TableFile.Read("profiles/positions.csv").Select(r => (r["words"], r["position"])));

    /// <summary><c>supported</c>, <c>noted</c> or <c>pending</c>; null where the words do not say.
    /// "have been examined … and enjoy the support" is supported: pending counts only where nothing else is said.</summary>
    public static string? Of(string lead)
    {
        var hits = Words.All(lead).Select(h => h.Value).ToList();
        return hits.FirstOrDefault(h => h != "pending") ?? hits.FirstOrDefault();
    }
}
