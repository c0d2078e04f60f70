using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.StateReport;

/// <summary>The words with which a State says what it answers (data/profiles/answering.csv).</summary>
internal sealed class AnsweringWords
{
    private static readonly Dictionary<string, AnsweringWords> ByLanguage = TableFile.Read("profiles/answering.csv")
        .GroupBy(r => r["language"]).ToDictionary(g => g.Key, g => new AnsweringWords([.. g]));

    private readonly HashSet<string> quotes;
    private readonly HashSet<string> says;

    private AnsweringWords(IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        Numbers = new PhraseTable<string?>(rows.Where(r => r["what"].EndsWith("number", StringComparison.Ordinal)).Select(r => (r["words"], r["what"].Contains('-', StringComparison.Ordinal) ? r["what"].Split('-')[0] : null)));
        Targets = new PhraseTable<string>(rows.Where(r => r["what"] is AnswerTie.List or AnswerTie.Observations).Select(r => (r["words"], r["what"])));
        Answers = Of(rows, "answers");
        Simplified = Of(rows, "simplified");
        quotes = Set(rows, "quotes");
        says = Set(rows, "says");
    }

    /// <summary>Words that stand before a paragraph's number; the value is what a number behind them counts, null where either.</summary>
    public PhraseTable<string?> Numbers { get; }

    /// <summary>Names of what is answered.</summary>
    public PhraseTable<string> Targets { get; }

    /// <summary>Words of answering.</summary>
    public PhraseTable<string> Answers { get; }

    /// <summary>Words of a title that say that the report answers a list prior to reporting.</summary>
    public PhraseTable<string> Simplified { get; }

    /// <summary>The words of a language; those of English where it has none.</summary>
    public static AnsweringWords Of(string? language) => language is not null && ByLanguage.TryGetValue(language, out var words) ? words : ByLanguage["en"];

    /// <summary>True for a heading over a quoted question or recommendation.</summary>
    public bool Quotes(string heading) => quotes.Contains(Bare(heading));

    /// <summary>True for a heading over the State's own words.</summary>
    public bool Says(string heading) => says.Contains(Bare(heading));

    private static string Bare(string heading) => heading.Trim(' ', ':', '.').ToLowerInvariant().Replace('\'', '’');

    private static PhraseTable<string> Of(IEnumerable<IReadOnlyDictionary<string, string>> rows, string what) => new(rows.Where(r => r["what"] == what).Select(r => (r["words"], what)));

    private static HashSet<string> Set(IEnumerable<IReadOnlyDictionary<string, string>> rows, string what) => [.. rows.Where(r => r["what"] == what).Select(r => r["words"])];
}
