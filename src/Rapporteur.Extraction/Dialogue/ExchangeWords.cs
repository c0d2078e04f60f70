using Rapporteur.Core.Accountability;
using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Dialogue;

/// <summary>The word lists by which questions and replies are read as types (data/profiles/exchange-*.csv), of one language.</summary>
internal sealed class ExchangeWords
{
    private readonly Dictionary<string, WordList<int>> marks;
    private readonly Dictionary<string, WordList<bool>> figures;

    private ExchangeWords(string language)
    {
        Actors = new([.. Rows("actors", language).Select(r => (r["words"], Classes(r["class"])))]);
        Bodies = new([.. Rows("bodies", language).Select(r => (r["words"], Classes(r["class"])))]);
        Loose = new([.. Rows("loose-actors", language).Select(r => (r["words"], r["means"]))]);
        Stages = new([.. Rows("stages", language).Select(r => (r["words"], (StagesOf(r["stage"]), r["form"] == "noun")))]);
        Groups = People(language, "any");
        GivenGroups = People(language, "any", "given");
        Asks = new([.. Rows("asks", language).Select(r => (r["words"], Enum.Parse<RequestKind>(r["kind"], ignoreCase: true)))]);
        AskedSplits = Splits(language, "asked");
        GivenSplits = Splits(language, "given");
        marks = Rows("marks", language).GroupBy(r => r["what"])
            .ToDictionary(g => g.Key, g => new WordList<int>(g.Select(r => (r["words"], int.Parse(r["weight"], System.Globalization.CultureInfo.InvariantCulture)))), StringComparer.Ordinal);
        figures = Rows("figures", language).GroupBy(r => r["what"])
            .ToDictionary(g => g.Key, g => new WordList<bool>(g.Select(r => (r["words"], true))), StringComparer.Ordinal);
        Kindred = Rows("kindred", language).SelectMany(r => r["words"].Split('|').Select(w => (Word: w, Subject: r["subject"])))
            .ToDictionary(p => p.Word, p => p.Subject, StringComparer.Ordinal);
        Stopwords = [.. TableFile.Read("profiles/record-stopwords.csv").Select(r => r["words"])];
    }

    /// <summary>The English lists: the only ones so far.</summary>
    public static ExchangeWords English { get; } = new("en");

    /// <summary>Persons by class of actor.</summary>
    public WordList<IReadOnlyList<ActorClass>> Actors { get; }

    /// <summary>Bodies that deal with one class of officials only.</summary>
    public WordList<IReadOnlyList<ActorClass>> Bodies { get; }

    /// <summary>Persons whose class other words say, or none.</summary>
    public WordList<string> Loose { get; }

    /// <summary>Stages, and whether the phrase is a noun.</summary>
    public WordList<(IReadOnlyList<Stage> Stages, bool IsNoun)> Stages { get; }

    /// <summary>Groups of people.</summary>
    public WordList<IReadOnlyList<string>> Groups { get; }

    /// <summary>The same with words that show a group only where somebody is counted: pupils are children.</summary>
    public WordList<IReadOnlyList<string>> GivenGroups { get; }

    /// <summary>Words that say what a question wants.</summary>
    public WordList<RequestKind> Asks { get; }

    /// <summary>Axes that a question names.</summary>
    public WordList<string> AskedSplits { get; }

    /// <summary>Axes that the words of a figure show.</summary>
    public WordList<string> GivenSplits { get; }

    /// <summary>The subject of words that name one in other words.</summary>
    public Dictionary<string, string> Kindred { get; }

    /// <summary>The stem by which a word is compared: its subject, or its beginning.</summary>
    public string Stem(string word) => Kindred.TryGetValue(word, out var subject) ? subject : Subject.Stem(word);

    /// <summary>Words that say nothing of a subject.</summary>
    public HashSet<string> Stopwords { get; }

    /// <summary>Marks of a sort, with their weights.</summary>
    public WordList<int> Marks(string what) => marks[what];

    /// <summary>Words around numbers of a sort.</summary>
    public WordList<bool> Figures(string what) => figures[what];

    private static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string name, string language) =>
        TableFile.Read($"profiles/exchange-{name}.csv").Where(r => r["language"] == language);

    private static WordList<string> Splits(string language, string side) =>
        new([.. Rows("splits", language).Where(r => r["side"] == side).Select(r => (r["words"], r["axis"]))]);

    private static WordList<IReadOnlyList<string>> People(string language, params string[] sides) =>
        new([.. Rows("people", language).Where(r => sides.Contains(r["side"], StringComparer.Ordinal)).Select(r => (r["words"], (IReadOnlyList<string>)r["group"].Split(';')))]);

    private static IReadOnlyList<ActorClass> Classes(string codes) => [.. codes.Split(';').Select(c => ActorClasses.ParseOrNull(c)!.Value)];

    private static IReadOnlyList<Stage> StagesOf(string codes) => [.. codes.Split(';').Select(c => Core.Accountability.Stages.ParseOrNull(c)!.Value)];
}
