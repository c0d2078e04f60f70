using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.Units;

/// <summary>Finds the verb with which a committee demands something (data/profiles/verbs.csv): "The Committee, recalling…, recommends that".</summary>
internal static class DemandVerbs
{
    private const string Norm = "norm";

    private static readonly PhraseTable<(string Verb, string Act)> Table =
        new(TableFile.Read("profiles/verbs.csv").Select(r => (r["phrase"], (r["verb"], r["act"]))));

    private static readonly HashSet<string> Subjects = new(["Committee", "it", "also", "further", "strongly", "therefore", "hereby",
        "specifically", "again", "moreover", "thus", "likewise", "urgently", "firmly", "particularly", "accordingly", "additionally", "thereby", "consequently", "respectfully"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Objects = new(["that", "the", "State", "States", "it", "them", "its", "to", "all"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The verb of the first demand and its offset; null where the text makes none.</summary>
    public static (string Verb, int At)? FirstOrNull(string text)
    {
        foreach (var hit in Table.All(text))
        {
            if (hit.Value.Act == Norm || Said(text, hit.At, hit.At + hit.Phrase.Length))
            {
                return (hit.Value.Verb, hit.At);
            }
        }

        return null;
    }

    // "the Committee recommends", "it also urges", "…, recalling its general comment, calls upon the State party"; not "laws and requests for asylum".
    private static bool Said(string text, int at, int end)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        if (before.Length == 0)
        {
            return char.IsUpper(text[at]);
        }

        var word = before[(before.LastIndexOfAny(' ', '\n', '(') + 1)..];
        if (Subjects.Contains(word.ToString()))
        {
            return true;
        }

        if (word is not "and" && before[^1] is not (',' or ')'))
        {
            return false;
        }

        var after = text.AsSpan(end).TrimStart();
        var next = after.IndexOfAnyExceptInRange('A', 'z');
        return Objects.Contains((next < 0 ? after : after[..next]).ToString());
    }
}
