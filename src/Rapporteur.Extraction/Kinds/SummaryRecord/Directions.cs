using Rapporteur.Extraction.Kinds.Units;
using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Stage directions of a record: what is told of the meeting and not said in it (data/profiles/record-directions.csv).</summary>
internal static class Directions
{
    /// <summary>The meeting begins.</summary>
    public const string Opens = "opens";

    /// <summary>The meeting, or the part that is recorded, ends.</summary>
    public const string Closes = "closes";

    /// <summary>A notice of the printers, no part of the record.</summary>
    public const string Notice = "notice";

    /// <summary>Somebody takes the Chair.</summary>
    public const string Chair = "chair";

    // "At the invitation of the Chair, the delegation of … joined the meeting." is a sentence, rarely two.
    private const int Longest = 420;

    private static readonly PhraseTable<string> Words = new(TableFile.Read("profiles/record-directions.csv").Select(r => (r["words"], r["what"])));

    /// <summary>The kind of direction; null for speech and for anything longer than a direction is.</summary>
    public static string? Of(string text)
    {
        if (text.Length > Longest || Words.FirstOrNull(text) is not { } hit)
        {
            return null;
        }

        return hit.Value is Opens or Closes or Notice || (SentencesIn(text) <= 2 && !SpeakerReader.Speaks(text)) ? hit.Value : null;
    }

    /// <summary>True for directions that even records with numbers leave without one: "The meeting was suspended at 4.20 p.m."</summary>
    public static bool IsUncounted(string? direction) => direction is Opens or Closes or Notice or "pause";

    private static int SentencesIn(string text) => Enumerable.Range(0, text.Length).Count(i => Sentences.Ends(text, i));
}
