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
        return match.Success ? (match.Groups["label"].Value, words[match.Length..]) : (null, words);
    }

    // Sources without layout often drop the space: "1.The Committee", "(a)The Convention".
    [GeneratedRegex(@"^(?:(?<label>\d{1,3}\.(?:\d{1,3}\.?)?|[IVX]{1,5}\.|[A-M]\.|\((?:[a-z]{1,2}|[ivx]{1,5})\))\s+(?=\S)|(?<label>\d{1,3}\.|[IVX]{1,5}\.|[A-M]\.|\((?:[a-z]{1,2}|[ivx]{1,5})\))(?=\p{Lu}\p{L}*\p{Ll}| ?[“‘""]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();
}
