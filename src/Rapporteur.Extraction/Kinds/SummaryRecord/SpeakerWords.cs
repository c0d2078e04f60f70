using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Words by which a line is known to open a speech (data/profiles/record-speakers.csv, record-speech.csv).</summary>
internal static class SpeakerWords
{
    private static readonly ILookup<string, string> Speakers = TableFile.Read("profiles/record-speakers.csv").ToLookup(r => r["what"], r => r["words"]);

    /// <summary>Titles before a name: <c>Mr</c>, <c>Sir</c>.</summary>
    public static HashSet<string> Titles { get; } = [.. Speakers["title"]];

    /// <summary>Words in small letters that belong to a name: <c>de</c>, <c>bin</c>.</summary>
    public static HashSet<string> Particles { get; } = [.. Speakers["particle"]];

    /// <summary>Adverbs that may stand between speaker and verb.</summary>
    public static HashSet<string> Adverbs { get; } = new(Speakers["adverb"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Openings before the speaker is named: <c>In reply to</c>.</summary>
    public static IReadOnlyList<string> Leads { get; } = [.. Speakers["lead"]];

    /// <summary>Offices and collectives with their form: <c>chair</c>, <c>of</c>, <c>delegation</c>, <c>committee</c>, <c>un</c>; longest first.</summary>
    public static IReadOnlyList<(string Words, string Form)> Offices { get; } =
    [
        .. new[] { "chair", "of", "delegation", "committee", "un" }.SelectMany(form => Speakers[form].Select(w => (w, form))).OrderByDescending(o => o.w.Length),
    ];

    private static readonly List<string> Verbs = [.. TableFile.Read("profiles/record-speech.csv").Select(r => r["words"]).OrderByDescending(w => w.Length)];

    /// <summary>True when a verb of speech stands at <paramref name="at"/>, adverbs before it or not.</summary>
    public static bool VerbAt(string text, int at)
    {
        at = Skip(text, at);
        while (true)
        {
            if (Verbs.Any(v => StartsAt(text, at, v)))
            {
                return true;
            }

            var end = WordEnd(text, at);
            if (end == at || !Adverbs.Contains(text[at..end]))
            {
                return false;
            }

            at = Skip(text, end);
        }
    }

    /// <summary>True when the whole words stand at <paramref name="at"/>, capitals or not.</summary>
    public static bool StartsAt(string text, int at, string words) =>
        at + words.Length <= text.Length
        && text.AsSpan(at, words.Length).Equals(words, StringComparison.OrdinalIgnoreCase)
        && (at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length]));

    /// <summary>Offset of the next character that is no space.</summary>
    public static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    /// <summary>Offset after the word that begins at <paramref name="at"/>: letters, digits, hyphens, apostrophes.</summary>
    public static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '‑' or '’' or '\'' || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark))
        {
            at++;
        }

        return at;
    }
}
