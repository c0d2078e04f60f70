using System.Text.RegularExpressions;

namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>The number or letter that stands before a line's words.</summary>
internal static partial class LineLabel
{
    /// <summary>The label and the words after it; null where the line begins with words.</summary>
    public static (string Label, string Words)? FindOrNull(TextLine line)
    {
        if (ArabicNumber().Match(line.Text) is { Success: true } arabic)
        {
            return ($"{Digits(arabic.Groups["number"].ValueSpan)}.", line.Text[arabic.Length..]);
        }

        var match = Label().Match(line.Text);
        if (!match.Success)
        {
            return null;
        }

        var label = match.Groups["label"].Value;
        var apart = line.SetApart is { } set && set.TrimEnd() == label;
        if (!apart && !StandsByForm(label))
        {
            return null;
        }

        return (label, line.Text[match.Length..]);
    }

    /// <summary>Bracketed letters and numbers of recommendations are labels without a gap; plain numbers need one.</summary>
    private static bool StandsByForm(string label) => label[0] == '(' || Compound().IsMatch(label);

    private static string Digits(ReadOnlySpan<char> printed)
    {
        var digits = printed.ToArray();
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = (char)('0' + (int)char.GetNumericValue(digits[i]));
        }

        return new string(digits);
    }

    /// <summary>In Arabic print a number is followed by a dash, "-3", and the digits may be Arabic ones.</summary>
    [GeneratedRegex(@"^(?:-\s?(?<number>\d{1,3})|(?<number>\d{1,3})\s?-)\s*(?=[\u0621-\u064A\(])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ArabicNumber();

    [GeneratedRegex(@"^(?<label>\d{1,3}\.\d{1,3}\.?|\d{1,3}\.|\([a-z]{1,4}\)|\([0-9]{1,2}\)|\(\s?[ء-ي]{1,2}\s?\)|[IVXLC]{1,6}\.|[A-Z]\.|(?:[a-zа-яё]|[ivxl]{2,5})\)|[•\-–])(?:\s+|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\d{1,3}\.\d{1,3}\.?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Compound();
}
