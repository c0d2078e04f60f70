using System.Text.RegularExpressions;

namespace Rapporteur.Extraction.Cleaning;

/// <summary>Takes a number or letter off the front of a block's words, for sources that do not mark it themselves (plain text).</summary>
internal static partial class LeadingLabel
{
    /// <summary>Splits <c>13. The Committee…</c> into <c>13.</c> and <c>The Committee…</c>; without a label the words come back whole.</summary>
    public static (string? Label, string Words) Split(string words)
    {
        if (words.Length < 3 || !(char.IsAsciiDigit(words[0]) || words[0] == '(' || char.IsAsciiLetterUpper(words[0])))
        {
            return (null, words);
        }

        var match = Label().Match(words);
        return match.Success ? (match.Groups[1].Value, words[match.Length..]) : (null, words);
    }

    [GeneratedRegex(@"^(\d{1,3}\.(?:\d{1,3}\.?)?|\((?:[a-z]{1,2}|[ivx]{1,5})\)|[IVX]{1,5}\.|[A-M]\.)\s+(?=\S)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Label();
}
