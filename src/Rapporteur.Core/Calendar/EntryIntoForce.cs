using System.Globalization;
using NodaTime;
using Rapporteur.Core.Time;

namespace Rapporteur.Core.Calendar;

/// <summary>When a treaty enters into force for a State that deposits its instrument after the treaty itself is in force.</summary>
public sealed record EntryIntoForce
{
    private EntryIntoForce(string kind, int number, string article) => (Kind, Number, Article) = (kind, number, article);

    /// <summary><c>days</c>, <c>months</c> or <c>month-after</c>.</summary>
    public string Kind { get; }

    /// <summary>Days or months after the deposit.</summary>
    public int Number { get; }

    /// <summary>The article that says so; empty where the data give none.</summary>
    public string Article { get; }

    /// <summary>The rule in words.</summary>
    public string InWords => Kind switch
    {
        "days" => $"the {Number}th day after deposit",
        "months" => Number == 1 ? "one month after deposit" : $"{Number} months after deposit",
        _ => $"the first day of the month after {Number} months have passed since deposit",
    };

    /// <summary>Parses <c>days:30</c>, <c>months:3</c>, <c>month-after:3</c>.</summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static EntryIntoForce Parse(string rule, string article)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var parts = rule.Split(':');
        return parts is ["days" or "months" or "month-after", _] && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new EntryIntoForce(parts[0], number, article)
            : throw new FormatException($"'{rule}' is not a rule of entry into force.");
    }

    /// <summary>The day for a known day of deposit. Months are clamped to the month's end: 31 August and three months are 30 November.</summary>
    public LocalDate After(LocalDate deposit) => Kind switch
    {
        "days" => deposit.PlusDays(Number),
        "months" => deposit.PlusMonths(Number),
        _ => deposit.PlusMonths(Number + 1).With(DateAdjusters.StartOfMonth),
    };

    /// <summary>The span of days for a deposit of which only month or year may be known.</summary>
    public PartialDate After(PartialDate deposit) => deposit.IsDay
        ? PartialDate.OfDay(After(deposit.Start))
        : new PartialDate(After(deposit.Start), After(deposit.End), deposit.Precision, deposit.Approximate);
}
