using System.Globalization;
using NodaTime.Text;
using Rapporteur.Core.Time;

namespace Rapporteur.Core.Huridocs;

/// <summary>Dates of the Events Standard Formats: a day, and beside it the type that says how far the day is known. EDTF stays what it was on the way there and back.</summary>
public static class HuridocsDates
{
    private const string Exact = "exact";
    private const string Whole = "edtf:";

    /// <summary>The day and the type for a date in EDTF: <c>2016-05~</c> is 2016-05-01, about month.</summary>
    /// <param name="edtf">The date; null for none.</param>
    /// <returns>Two empty texts for none.</returns>
    public static (string Day, string Type) Write(string? edtf)
    {
        if (!PartialDate.TryParse(edtf, out var date))
        {
            return ("", edtf is null ? "" : Whole + edtf);
        }

        var day = LocalDatePattern.Iso.Format(date.Start);
        var type = edtf!.Length switch { 4 or 5 => "year", 7 or 8 => "month", 10 or 11 => Exact, _ => "" };
        var named = date.Approximate ? (type == Exact ? "about" : $"about {type}") : type;
        return (day, type.Length > 0 && Read(day, named) == edtf ? named : Whole + edtf);
    }

    /// <summary>The date in EDTF for a day and its type; the day as it stands where the type is not one of ours, null where there is no day.</summary>
    /// <param name="day">Year, month and day; a year, or year and month, are taken as such.</param>
    /// <param name="type">The type; empty for a day that is exact.</param>
    public static string? Read(string day, string type)
    {
        ArgumentNullException.ThrowIfNull(day);
        ArgumentNullException.ThrowIfNull(type);
        if (type.StartsWith(Whole, StringComparison.Ordinal))
        {
            return type[Whole.Length..];
        }

        var mark = type.StartsWith("about", StringComparison.OrdinalIgnoreCase) || type.Contains("estimate", StringComparison.OrdinalIgnoreCase) ? "~" : "";
        var length = type.EndsWith("year", StringComparison.OrdinalIgnoreCase) ? 4 : type.EndsWith("month", StringComparison.OrdinalIgnoreCase) ? 7 : 10;
        return day.Length == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{(day.Length > length ? day[..length] : day)}{mark}");
    }
}
