using Rapporteur.Core.Calendar;

namespace Rapporteur.Core.Tests.Calendar;

public sealed class PrintedPeriodTests
{
    [Theory]
    [InlineData("12 months", 12)]
    [InlineData("one year", 12)]
    [InlineData("Two years", 24)]
    [InlineData("twenty-four months", 24)]
    public void Counts_months(string period, int months) => Assert.Equal(months, PrintedPeriod.MonthsOrNull(period));

    [Theory]
    [InlineData("every 12 months")]
    [InlineData("12 weeks")]
    [InlineData("-1 months")]
    [InlineData("")]
    [InlineData(null)]
    public void Gives_nothing_for_what_is_no_single_period(string? period) => Assert.Null(PrintedPeriod.MonthsOrNull(period));
}
