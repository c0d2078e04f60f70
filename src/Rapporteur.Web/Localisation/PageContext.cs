using System.Globalization;
using Microsoft.AspNetCore.Http;
using NodaTime;
using Rapporteur.App.Views;
using Rapporteur.Core.Time;

namespace Rapporteur.Web.Localisation;

/// <summary>The reader of one request: language, and dates and lateness as this language says them.</summary>
public sealed class PageContext
{
    /// <summary>Name of the cookie that keeps a chosen language; pages without a form set no other.</summary>
    public const string Cookie = "lang";

    /// <summary>Chooses the language: the address, then the choice kept, then what the browser asks for, then English.</summary>
    public PageContext(IHttpContextAccessor accessor, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(accessor);
        ArgumentNullException.ThrowIfNull(clock);
        var request = accessor.HttpContext?.Request;
        Language = Language.FindOrNull(request?.Query["lang"]) ?? Language.FindOrNull(request?.Cookies[Cookie]) ?? Asked(request) ?? Language.All[0];
        Today = clock.GetCurrentInstant().InUtc().Date;
        T = new Texts(Language.Culture);
    }

    /// <summary>The reader's language.</summary>
    public Language Language { get; }

    /// <summary>The pages' words.</summary>
    public Texts T { get; }

    /// <summary>Language of words that are the record's and not the page's; null where the page has it already.</summary>
    public string? SourceLanguage => Language.Code == "en" ? null : "en";

    /// <summary>Direction of such words: their own, where the page's is another.</summary>
    public string? SourceDirection => Language.RightToLeft ? "auto" : null;

    /// <summary>Direction of symbols.</summary>
    public string? SymbolDirection => Language.RightToLeft ? "ltr" : null;

    /// <summary>The day, in universal time.</summary>
    public LocalDate Today { get; }

    /// <summary>A date with its own precision: no day is shown that the source does not give.</summary>
    public string Say(PartialDate date)
    {
        var culture = Language.Culture;
        var words = date switch
        {
            { IsDay: true } => Say(date.Start),
            _ when date.End == PartialDate.OpenEnd => T.With("date.since", SayBeginning(date)),
            _ when date.Start == PartialDate.OpenStart => T.With("date.until", Say(date.End)),
            { Precision: DatePrecision.Year, Start: { Month: 1, Day: 1 }, End: { Month: 12, Day: 31 } } when date.Start.Year != date.End.Year => $"{date.Start.ToString("uuuu", culture)}\u2013{date.End.ToString("uuuu", culture)}",
            _ when date.Start.ToYearMonth() == date.End.ToYearMonth() && date == PartialDate.OfMonth(date.Start.ToYearMonth()) with { Approximate = date.Approximate } => date.Start.ToString("MMMM uuuu", culture),
            _ when date == PartialDate.OfYear(date.Start.Year) with { Approximate = date.Approximate } => date.Start.ToString("uuuu", culture),
            _ when date.Start.ToYearMonth() == date.End.ToYearMonth() => $"{date.Start.Day.ToString(culture)}\u2013{Say(date.End)}",
            _ when date.Precision != DatePrecision.Day => $"{date.Start.ToString("MMMM uuuu", culture)} \u2013 {date.End.ToString("MMMM uuuu", culture)}",
            _ => $"{Say(date.Start)} \u2013 {Say(date.End)}",
        };
        return date.Approximate ? T.With("date.about", words) : words;
    }

    private string SayBeginning(PartialDate date) => Say(date.Precision switch
    {
        DatePrecision.Year => PartialDate.OfYear(date.Start.Year),
        DatePrecision.Month => PartialDate.OfMonth(date.Start.ToYearMonth()),
        _ => PartialDate.OfDay(date.Start),
    });

    /// <summary>A day.</summary>
    public string Say(LocalDate day) => Language.Code == "zh" ? day.ToString("uuuu'年'M'月'd'日'", CultureInfo.InvariantCulture) : day.ToString("d MMMM uuuu", Language.Culture);

    /// <summary>Lateness in years, months and days.</summary>
    public string Say(LatenessView late)
    {
        ArgumentNullException.ThrowIfNull(late);
        if (Language.Code == "en")
        {
            return late.InWords;
        }

        (string Key, int Count)[] parts = [("late.years", late.Years), ("late.months", late.Months), ("late.days", late.Days)];
        var told = parts.Where(p => p.Count > 0).ToList();
        var period = string.Join(' ', (told.Count > 0 ? told : [parts[^1]]).Select(p => T.With(p.Key, p.Count)));
        return late.MinDays == late.MaxDays ? period : T.With("late.atLeast", period);
    }

    /// <summary>A number.</summary>
    public string Say(int number) => number.ToString("N0", Language.Culture);

    private static Language? Asked(HttpRequest? request) => request?.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(l => l.Quality ?? 1)
        .Select(l => Language.FindOrNull(l.Value.Value?.Split('-')[0]))
        .FirstOrDefault(l => l is not null);
}
