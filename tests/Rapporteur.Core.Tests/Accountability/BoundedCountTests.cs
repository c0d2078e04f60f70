using CsCheck;
using Rapporteur.Core.Accountability;

namespace Rapporteur.Core.Tests.Accountability;

public sealed class BoundedCountTests
{
    [Theory]
    [InlineData("more than 7,500", 7501L, null, false)]
    [InlineData("at least four", 4L, null, false)]
    [InlineData("at least 28", 28L, null, false)]
    [InlineData("some 1,200", 1200L, 1200L, true)]
    [InlineData("13 cases", 13L, 13L, false)]
    [InlineData("seven", 7L, 7L, false)]
    [InlineData("twenty-eight", 28L, 28L, false)]
    [InlineData("one hundred and five", 105L, 105L, false)]
    [InlineData("two thousand", 2000L, 2000L, false)]
    [InlineData("1.2 million", 1_200_000L, 1_200_000L, false)]
    [InlineData("up to 30", 0L, 30L, false)]
    [InlineData("fewer than five", 0L, 4L, false)]
    [InlineData("between 3 and 5", 3L, 5L, false)]
    [InlineData("none", 0L, 0L, false)]
    [InlineData("not a single example", 0L, 0L, false)]
    [InlineData("no information", null, null, false)]
    [InlineData("no information was provided", null, null, false)]
    [InlineData("several", null, null, false)]
    public void Reads_bounds_from_the_wording(string wording, long? min, long? max, bool approximate) =>
        Assert.Equal(new BoundedCount(min, max, approximate, wording), BoundedCount.Parse(wording));

    [Fact]
    public void Unknown_is_not_zero()
    {
        Assert.True(BoundedCount.Parse("no information").IsUnknown);
        Assert.False(BoundedCount.Parse("none").IsUnknown);
    }

    [Fact]
    public void The_least_is_never_above_the_greatest() =>
        Gen.Select(Gen.OneOf("at least ", "more than ", "some ", "up to ", "fewer than ", ""), Gen.Int[0, 1_000_000], (q, n) => BoundedCount.Parse($"{q}{n:#,0}"))
            .Sample(c => c.Min is not null && (c.Max is null || c.Min <= c.Max));
}
