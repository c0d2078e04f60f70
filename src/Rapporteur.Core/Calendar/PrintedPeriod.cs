using System.Globalization;

namespace Rapporteur.Core.Calendar;

/// <summary>Periods as concluding observations print them: "12 months", "one year".</summary>
public static class PrintedPeriod
{
    private const int MonthsOfYear = 12;

    private static readonly Dictionary<string, int> Numbers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["a"] = 1, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["six"] = 6, ["twelve"] = 12, ["eighteen"] = 18, ["twenty-four"] = 24,
        ["un"] = 1, ["une"] = 1, ["deux"] = 2, ["douze"] = 12, ["dos"] = 2, ["doce"] = 12,
    };

    /// <summary>How many months a period has.</summary>
    /// <param name="period">A number and "months" or "years", in figures or words, in English, French or Spanish.</param>
    /// <returns>Null for anything else, a period that recurs ("every 12 months") among it.</returns>
    public static int? MonthsOrNull(string? period)
    {
        if (period?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is not [var number, var unit]
            || !(Numbers.TryGetValue(number, out var count) || int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out count)))
        {
            return null;
        }

        return unit.ToUpperInvariant() switch
        {
            "MONTH" or "MONTHS" or "MOIS" or "MES" or "MESES" => count,
            "YEAR" or "YEARS" or "AN" or "ANS" or "AÑO" or "AÑOS" => count * MonthsOfYear,
            _ => null,
        };
    }
}
