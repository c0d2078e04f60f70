using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.Units;

/// <summary>To whom a demand is put: the first body named at or shortly after the verb, or before "should" (data/profiles/addressees.csv).</summary>
internal static class Addressees
{
    // "invites the National Assembly", "recommends that, in the light of its general comment No. 3, the State party": farther off others are spoken of.
    private const int Farthest = 220;

    private static readonly PhraseTable<string> Table = new(TableFile.Read("profiles/addressees.csv").Select(r => (r["words"], r["addressee"])));

    /// <summary>The addressee in the words of the table; null where none is named.</summary>
    /// <param name="text">The sentence with its verb.</param>
    /// <param name="at">Where the verb's phrase begins.</param>
    public static string? FirstOrNull(string text, int at) => Table.FirstOrNull(text, at) is { } hit && hit.At - at <= Farthest ? hit.Value : null;
}
