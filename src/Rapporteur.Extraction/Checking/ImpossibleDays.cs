using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.References;

namespace Rapporteur.Extraction.Checking;

/// <summary>Days that a document prints and no calendar has: "31 June 2019". They are never read as dates.</summary>
internal static partial class ImpossibleDays
{
    /// <summary>One finding for each, with page and paragraph.</summary>
    public static IEnumerable<Finding> Of(DocumentReading reading)
    {
        foreach (Match match in Late().Matches(reading.Text))
        {
            if (PrintedDay.MonthOrNull(match.Groups["month"].Value) is not { } month
                || int.Parse(match.Groups["day"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
                    <= CalendarSystem.Iso.GetDaysInMonth(int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), month))
            {
                continue;
            }

            var paragraph = reading.Paragraphs.FirstOrDefault(p => p.Span.Start <= match.Index && match.Index < p.Span.End);
            yield return new Finding(
                "EXT0116", FindingSeverity.Warning, $"The document prints a day that no calendar has: {match.Value}. It is not used as a date.", paragraph?.Page, paragraph?.Number);
        }
    }

    // Only the 29th and later, of which some months have none.
    [GeneratedRegex(@"\b(?<day>29|3[0-9])(?:st|nd|rd|th)?\s+(?:de\s+|of\s+)?(?<month>\p{L}[\p{L}\p{M}]{2,})\s+(?:de\s+)?(?<year>(?:19|20)\d{2})\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Late();
}
