using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.Corrigendum;

/// <summary>The words of corrections (data/profiles/correcting.csv).</summary>
internal sealed class CorrectingWords
{
    private static readonly Dictionary<string, CorrectingWords> ByLanguage = TableFile.Read("profiles/correcting.csv")
        .GroupBy(r => r["language"]).ToDictionary(g => g.Key, g => new CorrectingWords([.. g]));

    private static readonly HashSet<string> Titles = [.. TableFile.Read("profiles/correcting.csv").Where(r => r["what"] == "title").Select(r => r["words"])];

    private CorrectingWords(IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        Acts = new PhraseTable<string>(rows.Where(r => r["what"] is "old" or "replace" or "delete" or "insert").Select(r => (r["words"], r["what"])));
        Places = Of(rows, "place");
        Whole = Of(rows, "whole");
        Read = Of(rows, "read");
        New = Of(rows, "new");
        Fillers = Of(rows, "filler");
    }

    /// <summary>Words with which an instruction begins: <c>old</c> ("for … read"), <c>replace</c>, <c>delete</c>, <c>insert</c>.</summary>
    public PhraseTable<string> Acts { get; }

    /// <summary>Words with which the name of a place begins.</summary>
    public PhraseTable<string> Places { get; }

    /// <summary>Words before the whole new text: "should read".</summary>
    public PhraseTable<string> Whole { get; }

    /// <summary>"read" after "for".</summary>
    public PhraseTable<string> Read { get; }

    /// <summary>"with", "by" after "replace".</summary>
    public PhraseTable<string> New { get; }

    /// <summary>"the words" before the words.</summary>
    public PhraseTable<string> Fillers { get; }

    /// <summary>The words of a language; those of English where it has none.</summary>
    public static CorrectingWords Of(string? language) => language is not null && ByLanguage.TryGetValue(language, out var words) ? words : ByLanguage["en"];

    /// <summary>True for the word that a corrigendum has for a title, in any language.</summary>
    public static bool IsTitle(string line) => Titles.Contains(line.Trim(' ', '*').ToLowerInvariant());

    private static PhraseTable<string> Of(IEnumerable<IReadOnlyDictionary<string, string>> rows, string what)
    {
        var found = rows.Where(r => r["what"] == what).Select(r => (r["words"], what)).ToList();
        return new PhraseTable<string>(found.Count > 0 ? found : [("\u0000", what)]);
    }
}
