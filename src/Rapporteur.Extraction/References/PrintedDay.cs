using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Rapporteur.Core.Time;
using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.References;

/// <summary>Finds dates as documents print them: "15 May 2017", "August 2014", "15 mai 2017" (month names in data/profiles/months.csv).</summary>
internal static partial class PrintedDay
{
    private static readonly Dictionary<string, int> Months = TableFile.Read("profiles/months.csv")
        .ToDictionary(r => r["name"], r => int.Parse(r["month"], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    /// <summary>The first date in <paramref name="text"/> at or after <paramref name="from"/>: a day, else a month; null where none.</summary>
    public static PartialDate? FirstOrNull(string text, int from = 0)
    {
        for (var match = Form().Match(text, from); match.Success; match = match.NextMatch())
        {
            if (!Months.TryGetValue(match.Groups["month"].Value, out var month)
                || !int.TryParse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                continue;
            }

            if (!match.Groups["day"].Success)
            {
                return PartialDate.OfMonth(new YearMonth(year, month));
            }

            var day = int.Parse(match.Groups["day"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            if (day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
            {
                return PartialDate.OfDay(new LocalDate(year, month, day));
            }
        }

        return null;
    }

    /// <summary>The month of a name in any language of data/profiles/months.csv, from 1; null where it is none.</summary>
    public static int? MonthOrNull(string name) => Months.TryGetValue(name, out var month) ? month : null;

    [GeneratedRegex(@"(?:(?<day>\d{1,2})(?:st|nd|rd|th|er)?\s*(?:de\s+|of\s+)?)?(?<month>\p{L}[\p{L}\p{M}]{2,})\.?\s+(?:de\s+)?(?<year>(?:19|20)\d{2})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
