using System.Globalization;
using NodaTime;
using Rapporteur.Core.Time;

namespace Rapporteur.Core.Calendar;

/// <summary>How late something came, or is: in days, and in years, months and days of the calendar. Where a date is known to the month or
/// year only, it is the least and the greatest that are possible.</summary>
/// <param name="MinDays">Least number of days; 0 when it may have been in time.</param>
/// <param name="MaxDays">Greatest number of days.</param>
/// <param name="Least">The least lateness in years, months and days.</param>
public sealed record Lateness(int MinDays, int MaxDays, Period Least)
{
    /// <summary>True when both dates are known to the day.</summary>
    public bool IsExact => MinDays == MaxDays;

    /// <summary>In English: <c>4 years 5 months 12 days</c>, <c>at least 4 years 5 months 9 days</c>.</summary>
    public string InWords => (IsExact ? "" : "at least ") + Words(Least);

    /// <summary>Lateness of <paramref name="received"/> against <paramref name="due"/>; null when it cannot have been late.</summary>
    public static Lateness? BetweenOrNull(PartialDate due, PartialDate received)
    {
        var most = Days(due.Start, received.End);
        if (most <= 0)
        {
            return null;
        }

        var least = Math.Max(0, Days(due.End, received.Start));
        var period = least == 0 ? Period.Zero : Period.Between(due.End, received.Start, PeriodUnits.Years | PeriodUnits.Months | PeriodUnits.Days);
        return new Lateness(least, most, period);
    }

    private static int Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);

    private static string Words(Period period)
    {
        var parts = new[] { Count(period.Years, "year"), Count(period.Months, "month"), Count(period.Days, "day") }.Where(p => p.Length > 0);
        var words = string.Join(' ', parts);
        return words.Length == 0 ? "0 days" : words;
    }

    private static string Count(int number, string unit) =>
        number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");
}
