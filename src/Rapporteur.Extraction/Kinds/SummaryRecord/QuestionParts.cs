using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Words that make up questions in reported speech (data/profiles/record-question-parts.csv).</summary>
internal static class QuestionParts
{
    private static readonly ILookup<string, string> Parts = TableFile.Read("profiles/record-question-parts.csv").ToLookup(r => r["what"], r => r["words"]);

    /// <summary>whether, how, what …</summary>
    public static HashSet<string> Interrogatives { get; } = Set("interrogative");

    /// <summary>Prepositions that may stand before one: "to what extent".</summary>
    public static HashSet<string> Prepositions { get; } = Set("preposition");

    /// <summary>was, had, could …: with one of these a question with a question mark begins.</summary>
    public static HashSet<string> Auxiliaries { get; } = Set("auxiliary");

    /// <summary>it, they, the …: with one of these a subject begins.</summary>
    public static HashSet<string> Subjects { get; } = Set("subject");

    /// <summary>their, its.</summary>
    public static HashSet<string> Possessives { get; } = Set("possessive");

    /// <summary>information, data, details …</summary>
    public static HashSet<string> Nouns { get; } = Set("noun");

    /// <summary>Words between such a noun and its matter: on, about, regarding …</summary>
    public static IReadOnlyList<string> Links { get; } = [.. Parts["link"]];

    /// <summary>Verbs of telling, and of giving: explain, provide …</summary>
    public static IReadOnlyList<string> Telling { get; } = [.. Parts["telling"], .. Parts["giving"]];

    /// <summary>Verbs that ask for words even without a noun of information.</summary>
    public static IReadOnlyList<string> OnlyTelling { get; } = [.. Parts["telling"]];

    /// <summary>Turns before a further question: if so, in that case …</summary>
    public static IReadOnlyList<string> Conditions { get; } = [.. Parts["condition"]];

    /// <summary>What the Chair asks for in order to run the meeting.</summary>
    public static PhraseTable<bool> Procedural { get; } = new(Parts["procedural"].Select(w => (w, true)));

    private static HashSet<string> Set(string what) => new(Parts[what], StringComparer.OrdinalIgnoreCase);
}
