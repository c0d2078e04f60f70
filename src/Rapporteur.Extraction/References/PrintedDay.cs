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
        text = PlainDigits.In(text);
        var match = Form().Match(text, from);
        while (match.Success)
        {
            if (MonthOrNull(match) is not { } month)
            {
                // "General 2019年4月29日": the year may begin a date of its own.
                match = Form().Match(text, match.Groups["month"].Success ? match.Groups["year"].Index : match.Index + match.Length);
                continue;
            }

            var year = Number(match.Groups["year"]);
            if (!match.Groups["day"].Success)
            {
                return PartialDate.OfMonth(new YearMonth(year, month));
            }

            var day = Number(match.Groups["day"]);
            if (day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
            {
                return PartialDate.OfDay(new LocalDate(year, month, day));
            }

            match = match.NextMatch();
        }

        return null;
    }

    /// <summary>The month of a name in any language of data/profiles/months.csv, from 1; null where it is none.</summary>
    public static int? MonthOrNull(string name) => Months.TryGetValue(name, out var month) ? month : null;

    private static int? MonthOrNull(Match date) =>
        date.Groups["month"].Success ? MonthOrNull(date.Groups["month"].Value) : Number(date.Groups["count"]) is >= 1 and <= 12 and var counted ? counted : null;

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // Arabic prints both names of a month, "حزيران/يونيه"; Chinese counts it, "2019年4月29日".
    [GeneratedRegex(@"(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th|er)?\s*(?:de\s+|of\s+)?)?(?:[ء-ي][ء-ي ]{1,14}/\s?)?(?<month>\p{L}[\p{L}\p{M}]{2,})\.?\s+(?:de\s+)?(?<year>(?:19|20)[0-9]{2})|(?<year>(?:19|20)[0-9]{2})\s*年\s*(?<count>[0-9]{1,2})\s*月(?:\s*(?<day>[0-9]{1,2})\s*日)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
