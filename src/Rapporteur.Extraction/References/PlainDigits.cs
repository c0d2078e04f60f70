using System.Globalization;

namespace Rapporteur.Extraction.References;

/// <summary>Digits of any script as the ten that the program counts with.</summary>
internal static class PlainDigits
{
    /// <summary>The text, of the same length, with its digits as 0 to 9.</summary>
    public static string In(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0660', '\u0669') && !text.AsSpan().ContainsAnyInRange('\u06F0', '\u06F9'))
        {
            return text;
        }

        return string.Create(text.Length, text, static (plain, printed) =>
        {
            for (var i = 0; i < plain.Length; i++)
            {
                plain[i] = printed[i] is >= '\u0660' and <= '\u0669' or >= '\u06F0' and <= '\u06F9' ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(printed[i])) : printed[i];
            }
        });
    }
}
