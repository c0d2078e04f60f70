using System.Globalization;
using System.Text.RegularExpressions;
using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.References;

/// <summary>Session numbers in words or digits: "seventeenth session" is 17, "142nd session" 142 (data/profiles/ordinals.csv).</summary>
internal static partial class OrdinalWords
{
    private static readonly Dictionary<string, int> Values = TableFile.Read("profiles/ordinals.csv")
        .ToDictionary(r => r["word"], r => int.Parse(r["value"], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of the first session named in <paramref name="text"/>, in digits; null where none.</summary>
    public static string? SessionOrNull(string text)
    {
        // "…by the working group before the session at its 14th session": the first that has a number.
        foreach (Match match in Session().Matches(text))
        {
            if (match.Groups["digits"].Success)
            {
                return match.Groups["digits"].Value;
            }

            if (NumberOrNull(match.Groups["words"].Value) is { } number)
            {
                return number.ToString(CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    /// <summary>A meeting's number in digits, printed as "10th" or "tenth"; null where it is neither.</summary>
    public static string? MeetingOrNull(string printed)
    {
        var digits = string.Concat(printed.TakeWhile(char.IsAsciiDigit));
        return digits.Length > 0 ? digits : NumberOrNull(printed.Trim())?.ToString(CultureInfo.InvariantCulture);
    }

    // "forty-second" is 40 + 2; "one hundred and twentieth" 100 + 20.
    private static int? NumberOrNull(string words)
    {
        var sum = 0;
        foreach (var word in words.Split([' ', '-', '‑', '–'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Values.TryGetValue(word, out var value))
            {
                sum += value;
            }
            else if (word is not ("and" or "et" or "y"))
            {
                sum = 0;
            }
        }

        return sum == 0 ? null : sum;
    }

    [GeneratedRegex(@"(?:\b(?<digits>\d{1,3})\s?(?:st|nd|rd|th|re|e|er|º|ª|\.º)?|\b(?<words>\p{L}[\p{L}\p{M}]+(?:[ \-‑–]\p{L}[\p{L}\p{M}]+){0,4}))\s+(?:session|período de sesiones|сессии|сессия)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Session();
}
