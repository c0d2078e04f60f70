using System.Globalization;
using System.Text.RegularExpressions;

namespace Rapporteur.Extraction.References;

/// <summary>Treaty articles named in headings and in brackets at a paragraph's end: "(arts. 5–30)", "(arts. 2, 12 and 16)", "Article 21".</summary>
internal static partial class TreatyArticles
{
    private const int MostArticles = 60;

    /// <summary>Articles named in a heading, ranges written out; empty where none.</summary>
    public static IReadOnlyList<string> InHeading(string heading) => Read(Named().Match(ChineseNumerals.InArticles(heading)));

    /// <summary>Articles in a bracket at the end of <paramref name="text"/>: "… of torture (arts. 2, 12 and 16)."; empty where none.</summary>
    public static IReadOnlyList<string> AtEnd(string text)
    {
        var open = text.LastIndexOf("(art", StringComparison.OrdinalIgnoreCase);
        return open < 0 || text.Length - open > 90 ? [] : Read(AtEndOfText().Match(text, open));
    }

    /// <summary>Articles in the last bracket of <paramref name="text"/> that names nothing else: "… is seldom punished (arts. 4 and 12). The Committee also notes…"; empty where none.</summary>
    public static IReadOnlyList<string> LastIn(string text) => Alone().Matches(text) is { Count: > 0 } brackets ? Read(brackets[^1]) : [];

    private static List<string> Read(Match match)
    {
        var found = new List<string>();
        if (!match.Success)
        {
            return found;
        }

        string? before = null;
        foreach (Match piece in Piece().Matches(match.Groups["list"].Value))
        {
            var number = piece.Groups["n"].Value;
            if (piece.Groups["to"].Success && before is not null)
            {
                WriteOut(before, number, found);
            }
            else if (!found.Contains(number))
            {
                found.Add(number);
            }

            before = number;
        }

        return found;
    }

    private static void WriteOut(string from, string to, List<string> found)
    {
        // In right-to-left print the greater number of "4-1" stands first.
        var (first, last) = (Value(from), Value(to));
        if (first > last)
        {
            found.RemoveAll(f => f == from);
            (first, last) = (last - 1, first);
        }

        for (var n = first + 1; n <= last && n - first < MostArticles; n++)
        {
            found.Add(n.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static int Value(string number) => int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:\b(?:arts?\.?|articles?|artículos?|стат(?:ья|ьи|ей)|ст\.|المادة|المادتان|المواد)\s*|第\s*)(?<list>\d{1,2}(?:\s*(?:[-–,]|and|et|y|и)?\s*\([^)]{1,12}\))*(?:(?:\s*(?:,|and|to|&|[-–—]|\bet\b|\bà\b|\by\b|\ba\b|\bal\b|\bи\b|\bو|至|、|和)\s*)+\d{1,2}(?:\s*(?:[-–,]|and|et|y|и)?\s*\([^)]{1,12}\))*)*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\G\((?:arts?\.?|articles?)\s*(?<list>\d[^;]*?)\)[.;:]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AtEndOfText();

    [GeneratedRegex(@"\((?:arts?\.?|articles?)\s*(?<list>\d{1,2}(?:[\s,]|and|et|y|\d|[-–]|\([0-9a-z]{1,3}\)){0,60})\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Alone();

    [GeneratedRegex(@"(?<to>(?:[-–—至]|\b(?:to|à|al?)\b)\s*)?(?<!\(\s?)(?<![\d(])(?<n>\d{1,2})(?!\d)(?!\s*\))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Piece();
}
