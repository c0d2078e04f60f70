using NodaTime;

namespace Rapporteur.Core.Time;

/// <summary>A date as far as the source states it, in EDTF (ISO 8601-2): <c>2017</c>, <c>2015-08</c>, <c>2017-05-12</c>,
/// <c>2016-05~</c> (approximate), <c>2017-01-04/2017-01-07</c> (an interval).</summary>
/// <param name="Start">First possible day.</param>
/// <param name="End">Last possible day; not before <paramref name="Start"/>.</param>
/// <param name="Precision">Precision of the (first) date.</param>
/// <param name="Approximate">The source says about.</param>
public readonly record struct PartialDate(LocalDate Start, LocalDate End, DatePrecision Precision, bool Approximate = false)
{
    /// <summary>Parses EDTF; false when it is not one of the forms above.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        var parsed = NodaTime.Text.LocalDatePattern.Iso.Parse(text ?? "");
        date = parsed.Success ? new PartialDate(parsed.Value, parsed.Value, DatePrecision.Day) : default;
        return parsed.Success;
    }
}
