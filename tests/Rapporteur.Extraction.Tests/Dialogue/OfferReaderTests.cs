using Rapporteur.Core.Accountability;
using Rapporteur.Extraction.Dialogue;

namespace Rapporteur.Extraction.Tests.Dialogue;

public sealed class OfferReaderTests
{
    private static readonly ExchangeReader Reader = new();
    private static readonly DataRequest Convictions = Reader.Request("How many police officers have been convicted of torture since 2010?");

    [Theory]
    [InlineData("The inspectorate has no separate registration of complaints about persons in care and can therefore not give reliable statistics.")]
    [InlineData("There are no records of convictions of police officers for ill-treatment.")]
    [InlineData("No information is kept on prosecutions of prison officers.")]
    [InlineData("No statistics on investigations of soldiers are available.")]
    [InlineData("The courts keep no register of sentences passed on police officers.")]
    [InlineData("It has no data on complaints against the police.")]
    [InlineData("No central database of disciplinary measures against officers exists.")]
    public void Who_has_no_data_offers_no_nought(string reply)
    {
        var request = Reader.Request("How many complaints, investigations, prosecutions, convictions and sentences of police officers were there?");
        Assert.DoesNotContain(Reader.Offers(reply, request), o => o.Count is { Min: 0 });
        Assert.NotEqual(Responsiveness.Full, ResponseCheck.Of(request, Reader.Offers(reply, request)).Code);
    }

    [Fact]
    public void Rows_of_a_table_run_into_a_line_are_not_guessed_at() =>
        Assert.DoesNotContain(Reader.Offers("2009 2010 2011 2012 Complaints 20 9 14 18 Charges 17 9 15 17 Convictions 5 3 15 9", Convictions), o => o.Count is not null);

    [Theory]
    [InlineData("Between 2012 and 2016 no police officer was convicted of torture.")]
    [InlineData("No complaints against police officers were lodged in 2019.")]
    public void An_explicit_nought_is_one(string reply) =>
        Assert.Contains(Reader.Offers(reply, Reader.Request("How many complaints were lodged against police officers, and how many were convicted?")), o => o.Count is { Min: 0, Max: 0 });

    [Theory]
    [InlineData("The helpline is accessible for persons with visual and hearing disabilities.")]
    [InlineData("Hearing aids were given to 40 pupils.")]
    public void Hearing_is_a_stage_only_of_courts(string reply) => Assert.DoesNotContain(Reader.Offers(reply), o => o.Stages.Contains(Stage.Trial));

    [Theory]
    [InlineData("Twelve police officers were dismissed in 2019.", "police", "disciplinary", 12)]
    [InlineData("Some 40 soldiers are being investigated.", "military", "investigation", 40)]
    [InlineData("The courts convicted 23 constables.", "police", "conviction", 23)]
    [InlineData("Three warders were sentenced to prison in 2018.", "prison", "sentence", 3)]
    [InlineData("A total of 2,310 complaints were lodged against policemen.", "police", "complaint", 2310)]
    [InlineData("Two brothers were sentenced to life imprisonment for murder.", "private", "sentence", 2)]
    public void A_figure_has_its_people_and_its_stage(string reply, string actor, string stage, int count)
    {
        var offer = Assert.Single(Staged(reply), o => o.Stages.Any(s => s.Code() == stage));
        Assert.Equal(actor, string.Join(' ', offer.ActorClasses.Select(a => a.Code())));
        Assert.Equal(count, offer.Count?.Min);
    }

    [Theory]
    [InlineData("Offenders may be prosecuted and convicted under section 12.")]
    [InlineData("An officer who tortures shall be punished with ten years of imprisonment.")]
    [InlineData("If the charges are proven, the officers will be convicted.")]
    [InlineData("Police officers who commit torture are prosecuted and punished like any other offender.")]
    [InlineData("Torture is punishable under Act No. 12 of 2016, article 5, by up to fifteen years.")]
    public void What_may_or_should_be_is_no_figure_and_no_case(string reply) => Assert.Empty(Staged(reply));

    [Fact]
    public void No_officer_convicted_is_a_nought_of_convictions()
    {
        var offer = Assert.Single(Staged("Since 2010 no police officer has been convicted of torture."));
        Assert.Equal((0L, ActorClass.Police, Stage.Conviction), (offer.Count!.Value.Max, offer.ActorClasses[0], offer.Stages[0]));
    }

    [Theory]
    [InlineData("No data are available on convictions.", OfferKind.NoInformation)]
    [InlineData("The Ministry does not collect such statistics.", OfferKind.NoInformation)]
    [InlineData("The figures will be transmitted to the Committee in writing.", OfferKind.Deferral)]
    [InlineData("These allegations are entirely unfounded.", OfferKind.Denial)]
    [InlineData("The question lies outside the Committee's mandate and is politically motivated.", OfferKind.Objection)]
    public void A_reply_may_do_something_else_with_the_question(string reply, OfferKind kind) => Assert.Contains(Reader.Offers(reply, Convictions), o => o.Kind == kind);

    [Theory]
    [InlineData("The courts have since 2010 convicted 38 nationals who had abused children abroad.")]
    [InlineData("Since 2010 convictions have been secured in nine cases of every ten.")]
    [InlineData("The rebels shelled the town. Two of their lieutenants were convicted in 2016.")]
    [InlineData("No officer convicted of torture may stay in the force.")]
    [InlineData("Since 2010 sanctions have been imposed on four police officers.")]
    [InlineData("Since 2010 44 commanders of the insurgent movement have been found guilty.")]
    public void Whom_or_what_a_reply_does_not_plainly_name_never_answers_for_officials(string reply) =>
        Assert.False(ResponseCheck.Of(Convictions, Reader.Offers(reply, Convictions)).Code is Responsiveness.Full or Responsiveness.Partial);

    [Fact]
    public void No_information_is_never_nought() =>
        Assert.DoesNotContain(Reader.Offers("No information is available on how many officers were convicted.", Convictions), o => o.Count is { Max: 0 });

    [Fact]
    public void Those_to_whom_it_was_done_are_no_actors()
    {
        var offer = Assert.Single(Staged("Four soldiers were convicted of the killing of two farmers."));
        Assert.Equal([ActorClass.Military], offer.ActorClasses);
    }

    [Fact]
    public void Words_and_place_are_a_piece_of_the_reply()
    {
        const string reply = "The law is clear. In 2019 nine constables were convicted; others await trial.";
        Assert.All(Reader.Offers(reply, Convictions), o => Assert.Equal(o.Words, o.Span!.Value.Slice(reply)));
    }

    [Fact]
    public void Children_are_not_children_with_disabilities()
    {
        var request = Reader.Request("How many children with disabilities were enrolled in nursery schools in 2020?");
        var verdict = ResponseCheck.Of(request, Reader.Offers("In 2020, 45,000 children were enrolled in nursery schools.", request));
        Assert.Equal(Responsiveness.WrongPopulation, verdict.Code);
    }

    [Fact]
    public void Laws_and_years_are_no_figures()
    {
        var request = Reader.Request("How many persons with disabilities are employed?");
        Assert.DoesNotContain(Reader.Offers("Act No. 12 of 2016, section 7, gives persons with disabilities the right to be employed from the age of 16.", request), o => o.Kind == OfferKind.Figures);
    }

    [Fact]
    public void Any_text_can_be_read()
    {
        Assert.Empty(Reader.Offers(""));
        Assert.Empty(Reader.Offers("   "));
        Assert.Equal(RequestKind.Fact, Reader.Request("").Kind);
        Assert.NotNull(Reader.Offers("; : – 12 (3) ?! % – 2019/20", Convictions));
    }

    private static IEnumerable<DataOffer> Staged(string reply) => Reader.Offers(reply, Convictions).Where(o => o.Stages.Count > 0);
}
