using NodaTime;
using NodaTime.Text;

namespace Rapporteur.Core.Time;

/// <summary>A date as far as the source states it, in EDTF (ISO 8601-2): <c>2017</c>, <c>2015-08</c>, <c>2017-05-12</c>,
/// <c>2016-05~</c> (approximate), <c>2017?</c> (uncertain, kept as approximate), <c>2017-01-04/2017-01-07</c> (an interval),
/// <c>2017/..</c> and <c>../2006</c> (open intervals).
/// No day is ever invented: a month is the span of its days.</summary>
/// <param name="Start">First possible day.</param>
/// <param name="End">Last possible day; not before <paramref name="Start"/>.</param>
/// <param name="Precision">Precision of the (first) date.</param>
/// <param name="Approximate">The source says about.</param>
public readonly record struct PartialDate(LocalDate Start, LocalDate End, DatePrecision Precision, bool Approximate = false) : IComparable<PartialDate>
{
    private static readonly LocalDatePattern Day = LocalDatePattern.Iso;
    private static readonly YearMonthPattern Month = YearMonthPattern.Iso;

    /// <summary>The last day of an interval that is open: "since 2017".</summary>
    public static LocalDate OpenEnd { get; } = new(9999, 12, 31);

    /// <summary>The first day of an interval whose beginning is open: "until 2006".</summary>
    public static LocalDate OpenStart { get; } = new(1, 1, 1);

    /// <summary>True when the one day is known.</summary>
    public bool IsDay => Precision == DatePrecision.Day && Start == End;

    /// <summary>A known day.</summary>
    public static PartialDate OfDay(LocalDate day) => new(day, day, DatePrecision.Day);

    /// <summary>A month of which no day is known.</summary>
    public static PartialDate OfMonth(YearMonth month) => new(month.OnDayOfMonth(1), month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth), DatePrecision.Month);

    /// <summary>A year of which no month is known.</summary>
    public static PartialDate OfYear(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), DatePrecision.Year);

    /// <summary>Parses EDTF; false when it is not one of the forms above.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? TryParseOne(text, out date) : TryParseInterval(text[..slash], text[(slash + 1)..], out date);
    }

    /// <summary>Parses EDTF.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static PartialDate Parse(string text) => TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not an EDTF date that the record knows.");

    /// <summary>Order by the first possible day, then by the last.</summary>
    public int CompareTo(PartialDate other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Earlier by first possible day.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Later by first possible day.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The date in EDTF.</summary>
    public override string ToString()
    {
        var mark = Approximate ? "~" : "";
        if (this == OfYear(Start.Year) with { Approximate = Approximate })
        {
            return Start.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture) + mark;
        }

        if (this == OfMonth(Start.ToYearMonth()) with { Approximate = Approximate })
        {
            return Month.Format(Start.ToYearMonth()) + mark;
        }

        return Start == End ? Day.Format(Start) + mark : $"{(Start == OpenStart ? ".." : Day.Format(Start))}/{(End == OpenEnd ? ".." : Day.Format(End))}";
    }

    private static bool TryParseOne(string text, out PartialDate date)
    {
        var approximate = text[^1] is '~' or '?' or '%';
        var plain = approximate ? text[..^1] : text;
        date = default;
        if (plain.Length == 10 && Day.Parse(plain) is { Success: true } day)
        {
            date = OfDay(day.Value);
        }
        else if (plain.Length == 7 && Month.Parse(plain) is { Success: true } month)
        {
            date = OfMonth(month.Value);
        }
        else if (plain.Length == 4 && int.TryParse(plain, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) && year > 0)
        {
            date = OfYear(year);
        }
        else
        {
            return false;
        }

        date = date with { Approximate = approximate };
        return true;
    }

    private static bool TryParseInterval(string from, string to, out PartialDate date)
    {
        date = default;
        if (from.Length == 0 || to.Length == 0 || !TryParseSide(from, OpenStart, out var first) || !TryParseSide(to, OpenEnd, out var last)
            || (from == ".." && to == "..") || last.End < first.Start)
        {
            return false;
        }

        date = new PartialDate(first.Start, last.End, first.Precision, first.Approximate || last.Approximate);
        return true;
    }

    private static bool TryParseSide(string text, LocalDate open, out PartialDate date)
    {
        date = OfDay(open);
        return text == ".." || TryParseOne(text, out date);
    }
}
