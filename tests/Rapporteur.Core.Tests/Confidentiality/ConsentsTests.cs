using NodaTime;
using Rapporteur.Core.Confidentiality;

namespace Rapporteur.Core.Tests.Confidentiality;

public sealed class ConsentsTests
{
    private static readonly Consent Given = new("name", "publish", "2030-03-10", null, "person", null);
    private static readonly ConsentSubject Adult = new(false, null);

    [Theory]
    [InlineData(2030, 3, 9, false)]
    [InlineData(2030, 3, 10, true)]
    [InlineData(2039, 3, 10, true)]
    public void A_consent_holds_from_the_day_on_which_it_was_given(int year, int month, int day, bool holds) =>
        Assert.Equal(holds, Holds([Given], Adult, new LocalDate(year, month, day)));

    [Fact]
    public void Of_a_month_the_last_day_counts_for_giving_and_the_first_for_withdrawing()
    {
        Assert.False(Holds([Given with { Given = "2030-03" }], Adult, new LocalDate(2030, 3, 30)));
        Assert.True(Holds([Given with { Given = "2030-03" }], Adult, new LocalDate(2030, 3, 31)));
        Assert.False(Holds([Given with { Withdrawn = "2031-05" }], Adult, new LocalDate(2031, 5, 1)));
        Assert.True(Holds([Given with { Withdrawn = "2031-05" }], Adult, new LocalDate(2031, 4, 30)));
    }

    [Fact]
    public void A_withdrawal_ends_what_others_gave_before_and_not_what_is_given_after()
    {
        var relative = Given with { GivenBy = "relative" };
        var missing = new ConsentSubject(null, "missing");
        Assert.False(Holds([relative, relative with { Given = "2030-04", Withdrawn = "2030-05-01" }], missing, new LocalDate(2031, 1, 1)));
        Assert.True(Holds([relative with { Given = "2030-06-01" }, relative with { Withdrawn = "2030-05-01" }], missing, new LocalDate(2031, 1, 1)));
    }

    [Theory]
    [InlineData("relative", null, "missing", null, true)]
    [InlineData("relative", null, "found-alive", null, false)]
    [InlineData("guardian", true, null, true, true)]
    [InlineData("guardian", true, null, null, false)]
    [InlineData("guardian", false, null, true, false)]
    [InlineData("person", true, null, true, false)]
    [InlineData("neighbour", false, null, null, false)]
    public void It_is_given_by_who_may_give_it(string by, bool? minor, string? fate, bool? assent, bool holds) =>
        Assert.Equal(holds, Holds([Given with { GivenBy = by, Assent = assent }], new ConsentSubject(minor, fate), new LocalDate(2031, 1, 1)));

    [Fact]
    public void A_date_that_cannot_be_read_speaks_against_it()
    {
        Assert.False(Holds([Given with { Given = "last spring" }], Adult, new LocalDate(2031, 1, 1)));
        Assert.False(Holds([Given with { Withdrawn = "last spring" }], Adult, new LocalDate(2031, 1, 1)));
    }

    private static bool Holds(IEnumerable<Consent> consents, ConsentSubject subject, LocalDate day) => Consents.Hold(consents, subject, ConsentDatum.Name, ConsentUse.Publish, day);
}
