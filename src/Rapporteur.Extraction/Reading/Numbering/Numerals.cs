using System.Text;

namespace Rapporteur.Extraction.Reading.Numbering;

/// <summary>Numbers as letters and as Roman numerals, in small letters.</summary>
internal static class Numerals
{
    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>1 is a, 26 is z, 27 is aa, as Word counts; below 1 empty.</summary>
    public static string Letters(int number) => number < 1 ? "" : new string((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    /// <summary>4 is iv; below 1 and above 3,999 empty.</summary>
    public static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return "";
        }

        var roman = new StringBuilder();
        foreach (var (value, sign) in RomanSigns)
        {
            for (; number >= value; number -= value)
            {
                roman.Append(sign);
            }
        }

        return roman.ToString();
    }
}
