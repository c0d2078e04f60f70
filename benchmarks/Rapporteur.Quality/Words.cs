using System.Security.Cryptography;
using System.Text;

namespace Rapporteur.Quality;

/// <summary>Words as quality compares them: NFKC, lower case, runs of letters and marks or of digits, joined by one space.</summary>
internal static class Words
{
    private const int Ends = 6;

    public static string Normalised(string text)
    {
        var words = new StringBuilder(text.Length);
        var before = 0;
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            var kind = Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark ? 1 : Rune.IsDigit(rune) ? 2 : 0;
            if (kind == 0)
            {
                before = 0;
                continue;
            }

            if (before != kind && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(Rune.ToLowerInvariant(rune));
            before = kind;
        }

        return words.ToString();
    }

    public static bool Begins(string text, string begins) => (Normalised(text) + " ").StartsWith(Normalised(begins) + " ", StringComparison.Ordinal);

    public static bool EndsWith(string text, string ends) => (" " + Normalised(text)).EndsWith(" " + Normalised(ends), StringComparison.Ordinal);

    /// <summary>First sixteen hexadecimal digits of the SHA-256 of the normalised words.</summary>
    public static string Hash(string text) => HashOf(Normalised(text));

    public static int Count(string text) => Normalised(text) is { Length: > 0 } words ? words.Split(' ').Length : 0;

    public static string HashOfFirst(string text) => HashOf(string.Join(' ', Normalised(text).Split(' ').Take(Ends)));

    public static string HashOfLast(string text) => HashOf(string.Join(' ', Normalised(text).Split(' ').TakeLast(Ends)));

    private static string HashOf(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..16];
}
