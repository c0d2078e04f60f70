using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.UprReport;

/// <summary>What the words before a block of recommendations say of the State's position (data/profiles/positions.csv).
/// Since resolution 16/21 of the Council a recommendation is supported or noted; what is not supported, in whatever words, is noted.</summary>
internal static class PositionWords
{
    // "takes note" alone is noted; with a promise of a response it is not yet a position.
    private const string TakenNoteOf = "taken-note-of";

    // "notes the following and will respond in due time" is not yet one either.
    private const string Notes = "notes";

    private static readonly PhraseTable<string> Words = new(TableFile.Read("profiles/positions.csv").Select(r => (r["words"], r["position"])));

    /// <summary>The first position that the words state, and the words that state it; null where they state none.</summary>
    public static (string Position, string Wording)? First(string words)
    {
        var hit = Words.FirstOrNull(words);
        return hit is null ? null : (hit.Value is TakenNoteOf or Notes ? "noted" : hit.Value, hit.Phrase);
    }

    /// <summary><c>supported</c>, <c>noted</c> or <c>pending</c>; null where the words do not say, or say both.
    /// "Examined … and enjoy the support" is supported; "has noted these recommendations for consideration and response in due time" is pending.</summary>
    public static string? Of(string lead) => Of(Words.All(lead).Select(h => h.Value).Distinct().ToList());

    /// <summary>As <see cref="Of(string)"/>, of words that speak of a whole list: where they say that some are supported, some not, and that the response will follow, the list is <c>pending</c>.</summary>
    public static string? OfAllTogether(string words)
    {
        var said = Words.All(words).Select(h => h.Value).Distinct().ToList();
        return Of(said) ?? (said.Contains("pending") ? "pending" : null);
    }

    private static string? Of(List<string> said) => (said.Contains("supported"), said.Contains("noted") || said.Contains(Notes)) switch
    {
        (true, true) => null,
        (true, false) => "supported",
        (false, true) => !said.Contains("noted") && said.Contains("pending") ? "pending" : "noted",
        _ => said.Contains("pending") ? "pending" : said.Contains(TakenNoteOf) ? "noted" : null,
    };
}
