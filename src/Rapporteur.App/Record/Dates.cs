using NodaTime;
using Rapporteur.App.Views;
using Rapporteur.Core.Calendar;
using Rapporteur.Core.Time;

namespace Rapporteur.App.Record;

/// <summary>Dates and lateness as views.</summary>
internal static class Dates
{
    public static DateView View(this PartialDate date) => new(date.ToString(), date);

    public static DateView? ViewOrNull(string? edtf) => PartialDate.TryParse(edtf, out var date) ? new DateView(edtf!, date) : null;

    /// <summary>A date of the record; it was checked on the way in.</summary>
    public static DateView View(string edtf) => new(edtf, PartialDate.Parse(edtf));

    public static PartialDate? ParseOrNull(string? edtf) => PartialDate.TryParse(edtf, out var date) ? date : null;

    public static DateView? ViewOrNull(LocalDate? day) => day is { } known ? PartialDate.OfDay(known).View() : null;

    /// <summary>A printed date of which only month or year may be said.</summary>
    public static PartialDate Printed(LocalDate date, string? precision) => precision switch
    {
        "year" => PartialDate.OfYear(date.Year),
        "month" => PartialDate.OfMonth(date.ToYearMonth()),
        _ => PartialDate.OfDay(date),
    };

    public static LatenessView? View(this Lateness? lateness) => lateness is null
        ? null
        : new LatenessView(lateness.MinDays, lateness.MaxDays, lateness.Least.Years, lateness.Least.Months, lateness.Least.Days, lateness.InWords);
}
