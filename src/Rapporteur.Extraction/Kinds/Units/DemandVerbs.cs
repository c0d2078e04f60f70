using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.Units;

/// <summary>Finds the verb with which a committee demands something, in one language (data/profiles/verbs.csv): "The Committee, recalling…, recommends that".</summary>
internal sealed class DemandVerbs
{
    private const string Norm = "norm";
    private const string English = "en";

    private static readonly List<IReadOnlyDictionary<string, string>> Neighbours = [.. TableFile.Read("profiles/verb-neighbours.csv")];

    private static readonly Dictionary<string, DemandVerbs> Languages = TableFile.Read("profiles/verbs.csv")
        .GroupBy(r => r["language"]).ToDictionary(g => g.Key, g => new DemandVerbs(g.Key, g));

    private readonly PhraseTable<(string Verb, string Act)> table;
    private readonly HashSet<string> subjects;
    private readonly HashSet<string> objects;

    private DemandVerbs(string language, IEnumerable<IReadOnlyDictionary<string, string>> verbs)
    {
        table = new(verbs.Select(r => (r["phrase"], (r["verb"], r["act"]))));
        subjects = WordsOf(language, "before");
        objects = WordsOf(language, "after");
    }

    /// <summary>The verbs of a language; English ones where it is null or not read.</summary>
    public static DemandVerbs Of(string? language) => Languages.GetValueOrDefault(language ?? English) ?? Languages[English];

    /// <summary>The verb of the first demand and its offset; null where the text makes none.</summary>
    public (string Verb, int At)? FirstOrNull(string text)
    {
        foreach (var hit in table.All(text))
        {
            if (hit.Value.Act == Norm || Said(text, hit.At, hit.At + hit.Phrase.Length))
            {
                return (hit.Value.Verb, hit.At);
            }
        }

        return null;
    }

    // "the Committee recommends", "it also urges", "…, recalling its general comment, calls upon the State party"; not "laws and requests for asylum".
    private bool Said(string text, int at, int end)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        if (before.Length == 0)
        {
            return char.IsUpper(text[at]);
        }

        var word = before[(before.LastIndexOfAny(" \n(’'") + 1)..];
        if (subjects.Contains(word.ToString()))
        {
            return true;
        }

        if (word is not ("and" or "et" or "y" or "e") && before[^1] is not (',' or ')'))
        {
            return false;
        }

        var after = text.AsSpan(end).TrimStart();
        var next = 0;
        while (next < after.Length && char.IsLetter(after[next]))
        {
            next++;
        }

        return objects.Contains(after[..next].ToString());
    }

    private static HashSet<string> WordsOf(string language, string place) =>
        new(Neighbours.Where(r => r["language"] == language && r["place"] == place).Select(r => r["word"]), StringComparer.OrdinalIgnoreCase);
}
