namespace Rapporteur.App.Views;

/// <summary>Lateness.</summary>
/// <param name="MinDays">Least number of days late (receipt may be known to the month only).</param>
/// <param name="MaxDays">Greatest; equal to <paramref name="MinDays"/> when both dates are days.</param>
/// <param name="Years">Whole years of the least lateness.</param>
/// <param name="Months">Remaining months.</param>
/// <param name="Days">Remaining days.</param>
/// <param name="InWords">In English: <c>at least 4 years 5 months 9 days</c>.</param>
public sealed record LatenessView(int MinDays, int MaxDays, int Years, int Months, int Days, string InWords);
