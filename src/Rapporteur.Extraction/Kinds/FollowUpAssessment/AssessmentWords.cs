using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.FollowUpAssessment;

/// <summary>The words in which committees assess follow-up (data/profiles/assessment-words.csv), and the labels of their reports (data/profiles/follow-up-labels.csv).</summary>
internal sealed class AssessmentWords
{
    private static readonly Dictionary<string, AssessmentWords> ByLanguage = TableFile.Read("profiles/assessment-words.csv")
        .GroupBy(r => r["language"]).ToDictionary(g => g.Key, g => new AssessmentWords(g.Key, [.. g]));

    private readonly Dictionary<string, string> labels;

    private AssessmentWords(string language, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        Grades = new PhraseTable<string>(rows.Where(r => r["what"] == "grade").Select(r => (r["words"], r["grade"])));
        (Verdicts, Open, Numbers, Again, Received, Letters) = (Of(rows, "verdict"), Of(rows, "open"), Of(rows, "number"), Of(rows, "again"), Of(rows, "received"), Of(rows, "letter"));
        labels = TableFile.Read("profiles/follow-up-labels.csv").Where(r => r["language"] == language).ToDictionary(r => r["words"], r => r["what"], StringComparer.Ordinal);
    }

    /// <summary>Words of a grade, with the grade in its usual form.</summary>
    public PhraseTable<string> Grades { get; }

    /// <summary>Words without which a sentence gives no grade.</summary>
    public PhraseTable<string> Verdicts { get; }

    /// <summary>Words that leave a grade open: "whether".</summary>
    public PhraseTable<string> Open { get; }

    /// <summary>Words before a paragraph's number.</summary>
    public PhraseTable<string> Numbers { get; }

    /// <summary>Words that ask again.</summary>
    public PhraseTable<string> Again { get; }

    /// <summary>Words before the day on which a reply came.</summary>
    public PhraseTable<string> Received { get; }

    /// <summary>Words by which a letter on follow-up is known.</summary>
    public PhraseTable<string> Letters { get; }

    /// <summary>The words of a language; those of English where it has none.</summary>
    public static AssessmentWords Of(string? language) => language is not null && ByLanguage.TryGetValue(language, out var words) ? words : ByLanguage["en"];

    /// <summary>What the label before a line's colon, or a whole line, announces, and the words after it; null where it is no label.</summary>
    public (string What, string Value, int ValueAt)? LabelOrNull(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var label = Bare(colon < 0 ? line : line[..colon]);
        if (!labels.TryGetValue(label, out var what))
        {
            return null;
        }

        var at = colon < 0 ? line.Length : colon + 1;
        while (at < line.Length && line[at] == ' ')
        {
            at++;
        }

        return (what, line[at..], at);
    }

    // "Concluding observations (120th session)" is the label without its bracket.
    private static string Bare(string label)
    {
        var bracket = label.IndexOf('(', StringComparison.Ordinal);
        return (bracket > 0 ? label[..bracket] : label).Trim(' ', '.').ToLowerInvariant().Replace('\'', '’');
    }

    private static PhraseTable<string> Of(IEnumerable<IReadOnlyDictionary<string, string>> rows, string what)
    {
        var found = rows.Where(r => r["what"] == what).Select(r => (r["words"], what)).ToList();
        return new PhraseTable<string>(found.Count > 0 ? found : [("\u0000", what)]);
    }
}
