using Rapporteur.Core.Accountability;
using Rapporteur.Core.Time;
using Rapporteur.Extraction.Dialogue;

namespace Rapporteur.Extraction.Tests.Dialogue;

public sealed class RequestReaderTests
{
    private static readonly ExchangeReader Reader = new();

    [Theory]
    [InlineData("Please provide data on convictions of soldiers for torture.", "military", "conviction")]
    [InlineData("She asked how many prison officers had been dismissed or prosecuted.", "prison", "disciplinary charge")]
    [InlineData("Please indicate the number of complaints against members of the security forces.", "police military paramilitary intelligence", "complaint")]
    [InlineData("He wished to know whether any public official had been sentenced for ill-treatment.", "official", "sentence")]
    [InlineData("Please state how many agents of the intelligence services were tried by civilian courts.", "intelligence", "trial")]
    [InlineData("Please state how many of the complaints of ill-treatment by prison guards led to convictions.", "prison", "conviction")]
    [InlineData("How many police officers were disciplined for failing to bring arrested persons before a judge?", "police", "disciplinary")]
    [InlineData("What share of the complaints against the police had ended in a charge?", "police", "charge")]
    public void A_question_names_who_and_which_stage(string question, string actors, string stages)
    {
        var request = Reader.Request(question);
        Assert.Equal(actors, string.Join(' ', request.ActorClasses.Select(a => a.Code())));
        Assert.Equal(stages, string.Join(' ', request.Stages.Select(s => s.Code())));
    }

    [Theory]
    [InlineData("How many officers were dismissed?", RequestKind.Data)]
    [InlineData("Please give an example of a soldier convicted of torture.", RequestKind.Case)]
    [InlineData("Please describe the steps taken to prevent suicides in prisons.", RequestKind.Measures)]
    [InlineData("Please clarify whether the Criminal Code defines torture.", RequestKind.Legal)]
    [InlineData("Please explain why the register was closed.", RequestKind.Opinion)]
    public void A_question_wants_one_kind_of_thing(string question, RequestKind kind) => Assert.Equal(kind, Reader.Request(question).Kind);

    [Theory]
    [InlineData("How many officers were charged between 2015 and 2018?", "2015-01-01/2018-12-31")]
    [InlineData("How many officers have been charged since 2015?", "2015-01-01/..")]
    [InlineData("How many officers were charged in 2019?", "2019")]
    [InlineData("How many officers were charged under the Conduct Act of 2003?", null)]
    [InlineData("How many pupils received the grant in the school year 2019/20?", "2019-01-01/2020-12-31")]
    public void Years_are_a_time_and_names_of_laws_are_not(string question, string? period) => Assert.Equal(period, Reader.Request(question).Period?.ToString());

    [Fact]
    public void The_lead_in_says_whom_a_question_is_about() =>
        Assert.Equal([ActorClass.Police], Reader.Request("How many have been convicted?", "Reports speak of beatings by police officers.").ActorClasses);

    [Fact]
    public void Axes_of_disaggregation_are_no_population()
    {
        var request = Reader.Request("Please provide data, disaggregated by sex, age and disability, on children in foster care.");
        Assert.Equal(["sex", "age", "impairment"], request.Disaggregation.Intersect(["sex", "age", "impairment"]));
        Assert.Equal(["children"], request.Groups);
    }

    [Fact]
    public void A_part_of_the_State_is_a_territory_and_each_province_is_none()
    {
        Assert.Equal("province of Talmere", Reader.Request("How many officers were charged in the province of Talmere?").Territory);
        Assert.Null(Reader.Request("How many officers were charged in each province?").Territory);
    }

    [Fact]
    public void The_day_of_what_happened_opens_the_time_that_is_asked() =>
        Assert.Equal(PartialDate.OpenEnd, Reader.Request("How many officers were charged over the demonstrations of June 2019?").Period!.Value.End);
}
