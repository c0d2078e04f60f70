using CsCheck;
using NodaTime;
using Rapporteur.Core.Calendar;
using Rapporteur.Core.Time;

namespace Rapporteur.Core.Tests.Calendar;

public sealed class LatenessTests
{
    [Theory]
    [InlineData("2011-07-23", "2016-01", 1623, 1653, "at least 4 years 5 months 9 days", "the month of receipt is known, the day is not")]
    [InlineData("2011-07-23", "2015", 1258, 1622, "at least 3 years 5 months 9 days", "only the year is known")]
    [InlineData("2018-07-27", "2019-05-16", 293, 293, "9 months 19 days", "both days are known")]
    [InlineData("2017-01-31", "2017-02-28", 28, 28, "1 month", "a short month")]
    public void Counts_days_and_calendar_periods(string due, string received, int min, int max, string words, string reason)
    {
        var late = Lateness.BetweenOrNull(PartialDate.Parse(due), PartialDate.Parse(received))!;
        Assert.True((late.MinDays, late.MaxDays, late.InWords) == (min, max, words), $"{reason}: {late.MinDays} {late.MaxDays} {late.InWords}");
    }

    [Fact]
    public void What_came_in_time_is_not_late() =>
        Assert.Null(Lateness.BetweenOrNull(PartialDate.Parse("2011-07-23"), PartialDate.Parse("2011-07-23")));

    [Fact]
    public void What_may_have_come_in_time_is_late_by_at_least_nothing() =>
        Assert.Equal(0, Lateness.BetweenOrNull(PartialDate.Parse("2011-07-23"), PartialDate.Parse("2011-07"))!.MinDays);

    [Fact]
    public void The_period_added_to_the_due_day_is_the_day_of_receipt() =>
        Gen.Select(Gen.Int[0, 20_000], Gen.Int[1, 5_000]).Sample((start, days) =>
        {
            var due = new LocalDate(1980, 1, 1).PlusDays(start);
            var late = Lateness.BetweenOrNull(PartialDate.OfDay(due), PartialDate.OfDay(due.PlusDays(days)))!;
            return late.MinDays == days && due.Plus(late.Least) == due.PlusDays(days);
        });
}
