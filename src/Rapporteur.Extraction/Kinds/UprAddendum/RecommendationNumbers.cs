using System.Globalization;
using System.Text.RegularExpressions;

namespace Rapporteur.Extraction.Kinds.UprAddendum;

/// <summary>Lists of recommendations by number: <c>1–5, 14 and 20</c>, <c>122.17-18, 122.30–122.33</c>.</summary>
internal static partial class RecommendationNumbers
{
    // A longer range is a slip of the pen or a year.
    private const int LongestRange = 200;

    /// <summary>The numbers of the first list in <paramref name="words"/> that the word "recommendation" introduces, ranges written out; empty where there is none.</summary>
    public static IReadOnlyList<string> Named(string words) => Introduced().Match(words) is { Success: true } list ? Written(list.Groups["list"].Value) : [];

    /// <summary>The numbers that a statement opens with, and how many characters they take: <c>5., 6. and 7. The Government accepts…</c>.</summary>
    public static (IReadOnlyList<string> Numbers, int Length) Opening(string words) =>
        Front().Match(words) is { Success: true } front ? (Written(front.Groups["list"].Value), front.Length) : ([], 0);

    /// <summary>The numbers that stand in brackets by themselves: <c>(115.3, 115.7–115.9)</c>, <c>[92.1]</c>; empty where there are none.</summary>
    public static IReadOnlyList<string> InBrackets(string words) => [.. Brackets().Matches(words).SelectMany(m => Written(m.Groups["list"].Value)).Distinct()];

    private static List<string> Written(string list)
    {
        var numbers = new List<string>();
        foreach (Match piece in Piece().Matches(list))
        {
            var from = piece.Groups["from"].Value;
            numbers.Add(from);
            if (piece.Groups["to"].Success)
            {
                WriteOut(from, piece.Groups["to"].Value, numbers);
            }
        }

        return [.. numbers.Distinct()];
    }

    private static void WriteOut(string from, string to, List<string> numbers)
    {
        var stem = from[..(from.LastIndexOf('.') + 1)];
        var first = Last(from);
        var last = Last(to);
        for (var n = first + 1; n <= last && n - first < LongestRange; n++)
        {
            numbers.Add(stem + n.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static int Last(string number) => int.Parse(number.AsSpan(number.LastIndexOf('.') + 1), NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\brecommendations?\s*(?:(?:in|contained\s+in|under)\s+)?(?:(?:paragraphs?|paras?\.?|numbers?|numbered|Nos?\.?)\s*)?:?\s*(?<list>\d{1,3}(?:\.\d{1,3})?(?:(?:\s*(?:,|;|and|to|[-–—])\s*)+\d{1,3}(?:\.\d{1,3})?)*)(?!\d|\s*recommendations)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Introduced();

    [GeneratedRegex(@"^(?:Recommendations?\s+|Recs?\.\s*)?(?<list>\d{1,3}(?:\.\d{1,3})?\.?(?:(?:\s*(?:,|;|and|to|&|[-–—])\s*)+\d{1,3}(?:\.\d{1,3})?\.?)*)[.:)]*\s+(?=\p{Lu})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Front();

    [GeneratedRegex(@"[(\[]\s*(?<list>\d{1,3}\.\d{1,3}(?:(?:\s*(?:,|;|and|to|&|[-–—])\s*)+\d{1,3}\.\d{1,3})*)\s*[)\]]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<from>\d{1,3}(?:\.\d{1,3})?)\.?(?:\s*(?:[-–—]|\bto\b)\s*(?<to>\d{1,3}(?:\.\d{1,3})?))?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Piece();
}
