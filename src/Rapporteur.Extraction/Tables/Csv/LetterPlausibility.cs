using System.Globalization;
using System.Text;

namespace Rapporteur.Extraction.Tables.Csv;

/// <summary>How plausible the letters outside ASCII are when bytes are read in an encoding: a small letter inside a word is, a capital after a small letter,
/// a lone accent or a sign inside a word is not; quotation marks and dashes are where they are written.</summary>
/// <param name="encoding">One byte a letter.</param>
internal sealed class LetterPlausibility(Encoding encoding)
{
    private readonly char[] table = Table(encoding);

    /// <summary>Higher is more plausible.</summary>
    public double Score { get; private set; }

    /// <summary>Weighs the middle one of five bytes.</summary>
    public void Weigh(ReadOnlySpan<byte> five)
    {
        var (before, c, after, next) = (table[five[1]], table[five[2]], table[five[3]], table[five[4]]);
        Score += char.IsLetter(c) ? Letter(before, c, after) : Sign(before, c, after, next);
    }

    private static double Letter(char before, char c, char after)
    {
        var inWord = char.IsLetter(before) || char.IsLetter(after);
        if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.ModifierLetter)
        {
            return -2;
        }

        if (!char.IsUpper(c))
        {
            return !inWord ? -0.5 : char.IsUpper(before) && char.IsUpper(after) ? -1 : 1;
        }

        return char.IsLower(before) ? -2 : inWord ? 1 : -1;
    }

    private static double Sign(char before, char c, char after, char next) => c switch
    {
        '\u2019' => Apostrophe(before, after, next),
        '\u201C' or '\u201E' or '\u2018' or '\u00AB' => !char.IsLetter(before) && !char.IsWhiteSpace(after) ? 2 : -2,
        '\u201D' or '\u00BB' => !char.IsWhiteSpace(before) && !char.IsLetter(after) ? 2 : -2,
        '\u2013' or '\u2014' => char.IsLetter(before) && char.IsLetter(after) ? 0.5 : 1.5,
        '\u2026' or '\u2022' or '\u00A0' or '\u00AD' => char.IsLetter(before) && char.IsLetter(after) ? -1 : 0.5,
        '\u00B0' or '\u00A7' or '\u20AC' or '\u00A3' or '\u00BD' or '\u00BF' or '\u00A1' => char.IsLetter(before) && char.IsLetter(after) ? -1 : 0.3,
        _ => char.IsControl(c) || c == '\uFFFD' ? -4 : -1.5,
    };

    /// <summary>"State’s" and "d’Ivoire" are written; after a word it stands behind an s: "States’".</summary>
    private static double Apostrophe(char before, char after, char next)
    {
        if (!char.IsLetter(before))
        {
            return char.IsLetter(after) ? -0.5 : 0;
        }

        return char.IsLetter(after) ? (after == 's' && !char.IsLetter(next) ? 2 : 1.2) : before is 's' ? 1.5 : -0.5;
    }

    private static char[] Table(Encoding encoding)
    {
        var bytes = new byte[256];
        for (var n = 0; n < bytes.Length; n++)
        {
            bytes[n] = (byte)n;
        }

        var chars = encoding.GetChars(bytes);
        return chars.Length == bytes.Length ? chars : throw new ArgumentException($"{encoding.WebName} has letters of several bytes.", nameof(encoding));
    }
}
