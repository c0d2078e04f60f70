using System.Globalization;
using System.Text.RegularExpressions;

namespace Rapporteur.Core.Accountability;

/// <summary>How sources word a count.</summary>
internal static partial class CountWording
{
    /// <summary>Words before a number and what they make of it; the longer wording stands first.</summary>
    private static readonly (string Words, Func<long, (long? Min, long? Max, bool Approximate)> Bounds)[] Qualifiers =
    [
        ("no fewer than", n => (n, null, false)), ("not less than", n => (n, null, false)), ("no less than", n => (n, null, false)), ("at least", n => (n, null, false)),
        ("no more than", n => (0, n, false)), ("not more than", n => (0, n, false)), ("at most", n => (0, n, false)), ("up to", n => (0, n, false)),
        ("more than", n => (n + 1, null, false)), ("over", n => (n + 1, null, false)), ("above", n => (n + 1, null, false)),
        ("fewer than", n => (0, Math.Max(0, n - 1), false)), ("less than", n => (0, Math.Max(0, n - 1), false)), ("under", n => (0, Math.Max(0, n - 1), false)),
        ("approximately", n => (n, n, true)), ("about", n => (n, n, true)), ("around", n => (n, n, true)), ("some", n => (n, n, true)),
        ("nearly", n => (n, n, true)), ("almost", n => (n, n, true)), ("roughly", n => (n, n, true)), ("an estimated", n => (n, n, true)),
    ];

    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static BoundedCount Read(string wording)
    {
        var text = Spaces().Replace(wording.Trim(), " ").ToLowerInvariant();
        if (Unknown().IsMatch(text))
        {
            return new BoundedCount(null, null, false, wording);
        }

        if (Range().Match(text) is { Success: true } range && NumberOrNull(range.Groups["a"].Value) is { } from && NumberOrNull(range.Groups["b"].Value) is { } to && from <= to)
        {
            return new BoundedCount(from, to, false, wording);
        }

        foreach (var (words, bounds) in Qualifiers)
        {
            if (text.StartsWith(words + " ", StringComparison.Ordinal) && NumberOrNull(text[(words.Length + 1)..]) is { } number)
            {
                var (min, max, approximate) = bounds(number);
                return new BoundedCount(min, max, approximate, wording);
            }
        }

        if (NumberOrNull(text) is { } exact)
        {
            return new BoundedCount(exact, exact, false, wording);
        }

        return None().IsMatch(text) ? new BoundedCount(0, 0, false, wording) : new BoundedCount(null, null, false, wording);
    }

    /// <summary>The number with which <paramref name="text"/> begins, in digits or words; null when it begins with none.</summary>
    private static long? NumberOrNull(string text)
    {
        if (Digits().Match(text) is { Success: true } digits)
        {
            var plain = Separators().Replace(digits.Groups["n"].Value, "");
            var factor = digits.Groups["unit"].Value switch { "million" => 1_000_000m, "billion" => 1_000_000_000m, "thousand" => 1_000m, _ => 1m };
            return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value * factor <= long.MaxValue
                ? (long)(value * factor)
                : null;
        }

        return InWords(text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static long? InWords(string[] words)
    {
        long total = 0, current = 0;
        var read = 0;
        foreach (var word in words)
        {
            if (word == "and" && read > 0)
            {
                continue;
            }

            if (Array.IndexOf(Units, word) is >= 0 and var unit)
            {
                current += unit;
            }
            else if (Array.IndexOf(Tens, word) is > 1 and var ten)
            {
                current += ten * 10;
            }
            else if (word == "hundred")
            {
                current = Math.Max(1, current) * 100;
            }
            else if (word == "thousand")
            {
                (total, current) = (total + (Math.Max(1, current) * 1000), 0);
            }
            else
            {
                break;
            }

            read++;
        }

        return read == 0 ? null : total + current;
    }

    [GeneratedRegex(@"^(?<n>\d{1,3}(?:[,\u00A0\u2009\u202F ]\d{3})+|\d+(?:\.\d+)?)(?!\d)(?:\s(?<unit>thousand|million|billion))?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"[,\u00A0\u2009\u202F ]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"[\s\u00A0\u2009\u202F]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:between )?(?<a>[\d, ]+|[a-z-]+) (?:and|to) (?<b>[\d,]+|[a-z-]+)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Range();

    [GeneratedRegex(@"^(?:no (?:information|data|figure|statistic|indication)|not (?:known|provided|available|stated|given)|unknown|unspecified)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unknown();

    [GeneratedRegex(@"^(?:none\b|no\b|not (?:a single|one)\b|nil\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex None();
}
