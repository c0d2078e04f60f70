using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using Rapporteur.App.Views;

namespace Rapporteur.Cli.Printing;

/// <summary>Deadlines as an iCalendar file: whole days, one event for each due date that is known to the day.</summary>
internal static class DueCalendar
{
    public static string Text(IReadOnlyList<DueView> due, Instant now)
    {
        var calendar = new Calendar { ProductId = "-//Rapporteur//due//EN" };
        foreach (var one in due.Where(d => d.Due.Date.IsDay && d.Received is null))
        {
            var day = one.Due.Date.Start;
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"{one.State}-{one.Body}-{one.Cycle}-{one.Kind}-{day:uuuuMMdd}@rapporteur",
                DtStamp = new CalDateTime(now.ToDateTimeUtc()),
                Start = new CalDateTime(day.Year, day.Month, day.Day),
                Summary = $"{one.StateName}, {one.Body}: {one.Title}",
                Description = one.RuleText,
            });
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }
}
