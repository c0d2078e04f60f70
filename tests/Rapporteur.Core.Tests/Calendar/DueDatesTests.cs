using CsCheck;
using NodaTime;
using Rapporteur.Core.Calendar;
using Rapporteur.Core.Reviews;
using Rapporteur.Core.Time;

namespace Rapporteur.Core.Tests.Calendar;

public sealed class DueDatesTests
{
    private static readonly Gen<LocalDate> Day = Gen.Int[0, 30_000].Select(n => new LocalDate(1970, 1, 1).PlusDays(n));
    private static readonly Gen<Treaty> AnyTreaty = Gen.OneOf([.. TreatyRegistry.Default.All]);

    [Theory]
    [InlineData("CAT", "2010-06-23", "2010-07-23", "2011-07-23")]
    [InlineData("ICCPR", "2010-06-23", "2010-09-23", "2011-09-23")]
    [InlineData("ICESCR", "2008-04-17", "2008-07-17", "2010-07-17")]
    [InlineData("CRPD", "2011-07-05", "2011-08-04", "2013-08-04")]
    [InlineData("OP-CRC-AC", "2016-11-17", "2016-12-17", "2018-12-17")]
    [InlineData("ICCPR", "2009-08-31", "2009-11-30", "2010-11-30")]
    [InlineData("ICRMW", "2005-01-15", "2005-05-01", "2006-05-01")]
    [InlineData("CAT", "2008-01-30", "2008-02-29", "2009-02-28")]
    public void Computes_entry_into_force_and_the_initial_report(string code, string deposit, string inForce, string due)
    {
        var treaty = TreatyRegistry.Default.FindOrNull(code)!;
        var deposited = PartialDate.Parse(deposit);
        Assert.Equal((inForce, due), (treaty.EntryIntoForce.After(deposited).ToString(), DueDates.InitialOrNull(treaty, deposited)!.Date.ToString()));
    }

    [Fact]
    public void A_year_of_deposit_gives_a_span_and_no_invented_day()
    {
        var due = DueDates.InitialOrNull(TreatyRegistry.Default.FindOrNull("CAT")!, PartialDate.Parse("2010"))!.Date;
        Assert.Equal("2011-01-31/2012-01-30", due.ToString());
        Assert.False(due.IsDay);
    }

    [Fact]
    public void A_treaty_without_reports_asks_for_none() =>
        Assert.Null(DueDates.InitialOrNull(TreatyRegistry.Default.FindOrNull("OPCAT")!, PartialDate.Parse("2010-06-23")));

    [Fact]
    public void The_disappearances_convention_has_no_periodic_report() =>
        Assert.Null(DueDates.PeriodicOrNull(TreatyRegistry.Default.FindOrNull("ICPPED")!, PartialDate.Parse("2012-01-01")));

    [Fact]
    public void A_printed_date_beats_the_calendar_which_beats_the_treaty()
    {
        var treaty = new DueDate(PartialDate.Parse("2015-07-23"), DueRule.Treaty, null, "");
        var calendar = new DueDate(PartialDate.Parse("2019-01-01"), DueRule.Calendar, PartialDate.Parse("2018"), "");
        var early = new DueDate(PartialDate.Parse("2020-01-01"), DueRule.Printed, PartialDate.Parse("2016-01-01"), "");
        var latest = new DueDate(PartialDate.Parse("2021-01-01"), DueRule.Printed, PartialDate.Parse("2017-01-01"), "");
        Assert.Equal(latest, DueDates.HoldingOrNull([treaty, early, latest, calendar]));
        Assert.Equal(calendar, DueDates.HoldingOrNull([treaty, calendar]));
        Assert.Null(DueDates.HoldingOrNull([]));
    }

    [Theory]
    [InlineData("2011-07-23", "2016-01", DueStatus.Late)]
    [InlineData("2011-07-23", "2011-07-23", DueStatus.Met)]
    [InlineData("2011-07-23", "2011-07", DueStatus.Unknown)]
    [InlineData("2011-07-23", null, DueStatus.Overdue)]
    [InlineData("2030-01-01", null, DueStatus.Coming)]
    [InlineData("2026", null, DueStatus.Unknown)]
    public void Says_where_an_obligation_stands(string due, string? received, DueStatus expected) =>
        Assert.Equal(expected, DueDates.Status(PartialDate.Parse(due), received is null ? null : PartialDate.Parse(received), new LocalDate(2026, 6, 1)));

    [Fact]
    public void A_later_deposit_is_never_due_earlier() => Gen.Select(AnyTreaty, Day, Gen.Int[0, 4000]).Sample((treaty, day, more) =>
        DueDates.InitialOrNull(treaty, PartialDate.OfDay(day)) is not { } first
        || first.Date.Start <= DueDates.InitialOrNull(treaty, PartialDate.OfDay(day.PlusDays(more)))!.Date.Start);
}
