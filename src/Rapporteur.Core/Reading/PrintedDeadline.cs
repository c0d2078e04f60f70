using NodaTime;

namespace Rapporteur.Core.Reading;

/// <summary>A deadline that a document prints.</summary>
/// <param name="Kind"><c>follow-up</c>, <c>next-report</c>, or <c>replies</c> (to a list of issues).</param>
/// <param name="Due">The date, where one is printed (first day of a month or year where only that is said).</param>
/// <param name="Precision"><c>day</c>, <c>month</c> or <c>year</c>; null without a date.</param>
/// <param name="Period">The period in words (<c>12 months</c>, from the adoption; <c>every 12 months</c>), where one is printed.</param>
/// <param name="Paragraphs">Paths on which information is asked.</param>
/// <param name="Paragraph">Where it is set.</param>
public sealed record PrintedDeadline(string Kind, LocalDate? Due, string? Precision, string? Period, IReadOnlyList<string> Paragraphs, string? Paragraph)
{
    /// <summary>The rule that made it, a name of <see cref="ReadingRules"/>.</summary>
    public string? Rule { get; init; }
}
