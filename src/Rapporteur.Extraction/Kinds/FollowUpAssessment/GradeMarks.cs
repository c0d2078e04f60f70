using System.Text.RegularExpressions;

namespace Rapporteur.Extraction.Kinds.FollowUpAssessment;

/// <summary>Letters in square brackets: "[B]: (a)", "[B2][C1]", "11 [B][C], 19 [A]".</summary>
internal static partial class GradeMarks
{
    /// <summary>True where the words hold a letter in brackets.</summary>
    public static bool Any(string words) => Mark().IsMatch(words);

    /// <summary>The letters in order.</summary>
    public static IReadOnlyList<string> In(string words) => [.. Mark().Matches(words).Select(m => m.Groups["g"].Value)];

    /// <summary>The letters with which a line begins, the part that they are given for, and where the words after them begin; null where it begins with none.</summary>
    public static (IReadOnlyList<string> Grades, string? Part, int WordsAt)? AtFront(string line)
    {
        var front = Front().Match(line);
        if (!front.Success)
        {
            return null;
        }

        var part = front.Groups["before"].Success ? front.Groups["before"].Value : front.Groups["part"].Success ? front.Groups["part"].Value.TrimEnd(' ', ':', '.') : null;
        return (In(front.Groups["marks"].Value), part, front.Length);
    }

    /// <summary>The letters at a heading's end; empty where it has none.</summary>
    public static IReadOnlyList<string> AtEnd(string heading) => End().Match(heading) is { Success: true } end ? In(end.Value) : [];

    /// <summary>The pairs of a summary, "11 [B][C], 19 [A]": paragraph and letters.</summary>
    public static IEnumerable<(string Path, IReadOnlyList<string> Grades)> Summary(string words) =>
        Pair().Matches(words).Select(m => (m.Groups["n"].Value.Replace(" ", "", StringComparison.Ordinal), In(m.Groups["marks"].Value)));

    [GeneratedRegex(@"\[(?<g>[A-E][1-3]?)\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:(?<before>\([a-z]{1,3}\)(?:(?:\s*,\s*|\s+and\s+|\s+et\s+|\s+y\s+)\([a-z]{1,3}\))*)\s*:?\s*)?(?<marks>(?:\[[A-E][1-3]?\]\s*)+)[:.–-]?\s*(?:(?<part>(?:(?:\([a-z]{1,3}\))(?:\s*(?:,|–|-|and|to|et|à|y|a)\s*)*)+)\s*(?::\s*|\.?$|(?=\p{Lu})))?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Front();

    [GeneratedRegex(@"(?:\[[A-E][1-3]?\]\s*)+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex End();

    [GeneratedRegex(@"(?<n>\b\d{1,3}(?:\s?\([a-z]{1,2}\))?)\s*(?<marks>(?:\[[A-E][1-3]?\]\s*)+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pair();
}
