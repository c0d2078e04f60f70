using CsCheck;
using NodaTime;
using Rapporteur.Core.Time;

namespace Rapporteur.Core.Tests.Time;

public sealed class PartialDateTests
{
    private static readonly Gen<LocalDate> Day = Gen.Int[0, 60_000].Select(n => new LocalDate(1945, 1, 1).PlusDays(n));

    [Theory]
    [InlineData("2017", "2017-01-01", "2017-12-31", "a year")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29", "a month of a leap year")]
    [InlineData("2017-05-12", "2017-05-12", "2017-05-12", "a day")]
    [InlineData("2016-05~", "2016-05-01", "2016-05-31", "about a month")]
    [InlineData("2017-01-04/2017-01-07", "2017-01-04", "2017-01-07", "an interval of days")]
    [InlineData("2016-12/2017-01", "2016-12-01", "2017-01-31", "an interval of months")]
    public void Spans_the_days_that_are_possible(string edtf, string first, string last, string reason)
    {
        var date = PartialDate.Parse(edtf);
        Assert.True($"{date.Start:uuuu-MM-dd} {date.End:uuuu-MM-dd}" == $"{first} {last}", reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2017-13")]
    [InlineData("2017-02-30")]
    [InlineData("17")]
    [InlineData("2017-01-07/2017-01-04")]
    [InlineData("May 2017")]
    [InlineData("/2017")]
    public void Refuses_what_is_no_date(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Printing_and_parsing_gives_the_same_date() =>
        Gen.Select(Day, Gen.Int[0, 3], Gen.Bool, Gen.Int[1, 400], Make).Sample(d => PartialDate.Parse(d.ToString()) == d);

    [Fact]
    public void Orders_by_the_first_possible_day() => Assert.True(PartialDate.Parse("2016") < PartialDate.Parse("2016-05-01"));

    private static PartialDate Make(LocalDate day, int form, bool approximate, int length) => form switch
    {
        0 => PartialDate.OfYear(day.Year) with { Approximate = approximate },
        1 => PartialDate.OfMonth(day.ToYearMonth()) with { Approximate = approximate },
        2 => PartialDate.OfDay(day) with { Approximate = approximate },
        _ => PartialDate.Parse($"{day:uuuu-MM-dd}/{day.PlusDays(length):uuuu-MM-dd}"),
    };
}
