using NodaTime;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Reviews;

namespace Rapporteur.Core.Tests.Reviews;

public sealed class GradeSchemesTests
{
    [Theory]
    [InlineData("CCPR", "2015-04-02", "B2 C1", "CCPR 2008")]
    [InlineData("CCPR", "2017-07-01", "B2 C1", "CCPR 2008")]
    [InlineData("CCPR", "2017-07-01", "B C", "CCPR 2017")]
    [InlineData("CCPR", "2020-01-29", "B2", "CCPR 2017")]
    [InlineData("CCPR", null, "B2", "CCPR 2008")]
    [InlineData("CCPR", null, "A", null)]
    [InlineData("CED", "2022-04-27", "A D", "CED")]
    [InlineData("CEDAW", "2022-04-27", "A", null)]
    public void A_document_is_graded_by_the_scheme_of_its_committee_and_day(string body, string? day, string letters, string? scheme)
    {
        var at = day is null ? (LocalDate?)null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Assert.Equal(scheme, GradeSchemes.Default.ForOrNull(new BodyCode(body), at, letters.Split(' '))?.Name);
    }
}
