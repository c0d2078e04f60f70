using NodaTime;
using Rapporteur.Core.Reviews;
using Rapporteur.Core.Time;

namespace Rapporteur.Core.Calendar;

/// <summary>The due-date rules: pure functions of dates. A printed date beats the committee's calendar, which beats the treaty's formula.</summary>
public static class DueDates
{
    /// <summary>The due date of the initial report; null where the treaty asks for none.</summary>
    public static DueDate? InitialOrNull(Treaty treaty, PartialDate deposit)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        if (treaty.InitialYears is not { } years)
        {
            return null;
        }

        var inForce = treaty.EntryIntoForce.After(deposit);
        var word = years == 1 ? "one year" : "two years";
        return new DueDate(PlusYears(inForce, years), DueRule.Treaty, null, $"{word} after entry into force ({treaty.InitialArticle}); in force {treaty.EntryIntoForce.InWords} ({treaty.EntryIntoForce.Article})");
    }

    /// <summary>The due date of the periodic report that follows one due on <paramref name="previous"/> by the treaty alone; null where the treaty sets no period.</summary>
    public static DueDate? PeriodicOrNull(Treaty treaty, PartialDate previous)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        return treaty.PeriodicYears is { } years ? new DueDate(PlusYears(previous, years), DueRule.Treaty, null, treaty.PeriodicRule ?? "") : null;
    }

    /// <summary>The one that holds among several candidates for the same obligation: by rule, then the latest document; null for none.</summary>
    public static DueDate? HoldingOrNull(IEnumerable<DueDate> candidates) => candidates
        .OrderBy(c => c.Rule)
        .ThenByDescending(c => c.SetOn?.Start ?? LocalDate.MinIsoValue)
        .FirstOrDefault();

    /// <summary>Where an obligation stands.</summary>
    public static DueStatus Status(PartialDate due, PartialDate? received, LocalDate asOf)
    {
        if (received is { } came)
        {
            return came.End <= due.Start || came == due ? DueStatus.Met : came.Start > due.End ? DueStatus.Late : DueStatus.Unknown;
        }

        return due.Start > asOf ? DueStatus.Coming : due.End < asOf ? DueStatus.Overdue : due.IsDay ? DueStatus.Coming : DueStatus.Unknown;
    }

    /// <summary>Calendar years, not days: 29 February becomes 28 February.</summary>
    private static PartialDate PlusYears(PartialDate date, int years) =>
        date with { Start = date.Start.PlusYears(years), End = date.End.PlusYears(years) };
}
