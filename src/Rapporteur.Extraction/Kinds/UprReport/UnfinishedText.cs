using System.Text.RegularExpressions;
using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.UprReport;

/// <summary>Says whether words under a number are a text of their own, or wait for what they speak of: <c>sign (Slovenia); ratify (Spain) the Protocol</c>
/// (data/profiles/unfinished-words.csv).</summary>
internal static partial class UnfinishedText
{
    private static readonly HashSet<string> Verbal = Words("waits");
    private static readonly HashSet<string> Endings = Words("ends");

    /// <summary>True where the words, without their brackets, only name an act and its manner, or break off before what they speak of.</summary>
    public static bool Is(string text)
    {
        var words = Word().Matches(Bracket().Replace(text, " ")).Select(m => m.Value).ToList();
        return words.Count > 0 && (Endings.Contains(words[^1]) || words.All(w => Verbal.Contains(w) || Endings.Contains(w)));
    }

    private static HashSet<string> Words(string what) =>
        new(TableFile.Read("profiles/unfinished-words.csv").Where(r => r["what"] == what).Select(r => r["words"]), StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\((?:[^()]|\([^()]*\))*\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}’'-]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
