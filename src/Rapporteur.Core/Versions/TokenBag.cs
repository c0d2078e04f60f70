using System.Globalization;
using System.Text;

namespace Rapporteur.Core.Versions;

/// <summary>The tokens of a text as sorted hashes, to say how much two texts have in common.</summary>
internal sealed class TokenBag
{
    private readonly int[] sorted;

    private TokenBag(IEnumerable<string> tokens) => sorted = [.. tokens.Select(t => string.GetHashCode(t, StringComparison.Ordinal)).Order()];

    public int Count => sorted.Length;

    /// <summary>All words, lower case.</summary>
    public static TokenBag OfWords(string text) => new(Tokens(text).Select(t => t.ToLowerInvariant()));

    /// <summary>What stays the same in every language: numbers (their digits in any script), and words with a digit or of two and more capitals, which are for the most part symbols and acronyms.</summary>
    public static TokenBag OfAnchors(string text) => new(Tokens(text).Select(WithPlainDigits).Where(IsAnchor));

    /// <summary>Twice what both have, over what there is (Dice); 1 for two empty bags.</summary>
    public double LikenessTo(TokenBag other)
    {
        if (Count + other.Count == 0)
        {
            return 1;
        }

        var (i, j, both) = (0, 0, 0);
        while (i < sorted.Length && j < other.sorted.Length)
        {
            switch (sorted[i].CompareTo(other.sorted[j]))
            {
                case 0:
                    (i, j, both) = (i + 1, j + 1, both + 1);
                    break;
                case < 0:
                    i++;
                    break;
                default:
                    j++;
                    break;
            }
        }

        return 2.0 * both / (Count + other.Count);
    }

    private static IEnumerable<string> Tokens(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                yield return text[start..i];
                start = -1;
            }
        }
    }

    private static bool IsAnchor(string token) => token.Any(char.IsAsciiDigit) || (token.Length > 1 && token.All(char.IsAsciiLetterUpper));

    private static string WithPlainDigits(string token)
    {
        if (!token.Any(c => char.IsDigit(c) && !char.IsAsciiDigit(c)))
        {
            return token;
        }

        var plain = new StringBuilder(token.Length);
        foreach (var letter in token)
        {
            plain.Append(char.IsDigit(letter) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)) : letter);
        }

        return plain.ToString();
    }
}
