using Rapporteur.Core.Accountability;
using Rapporteur.Core.Time;

namespace Rapporteur.Core.Tests.Accountability;

/// <summary>The one sentence that says why an offer answers or does not.</summary>
public sealed class ExplanationsTests
{
    private static readonly DataRequest Convictions = new() { ActorClasses = [ActorClass.Police, ActorClass.Military], Stages = [Stage.Conviction], Act = "torture", Period = PartialDate.Parse("2015/2020") };

    [Fact]
    public void Both_sides_and_the_article_stand_in_one_sentence()
    {
        var offer = new DataOffer { Kind = OfferKind.Figures, ActorClasses = [ActorClass.Private], Stages = [Stage.Conviction], Act = "murder", Count = BoundedCount.Parse("12") };
        var said = Explanations.InEnglish(Explanations.Of(Convictions, ResponseCheck.One(Convictions, offer), "CAT"));
        Assert.Equal(
            "Asked: convictions of police officers or members of the armed forces for torture, 2015-01-01/2020-12-31. Offered: convictions of private persons for murder. "
            + "Other people (CAT, art. 1: torture is what an official inflicts or lets happen; what private persons do of themselves is another crime).",
            said);
    }

    [Theory]
    [InlineData(OfferKind.NoInformation)]
    [InlineData(OfferKind.Denial)]
    [InlineData(OfferKind.Deferral)]
    [InlineData(OfferKind.Objection)]
    public void What_gives_nothing_is_not_told_as_if_it_gave_what_it_speaks_of(OfferKind kind)
    {
        var offer = new DataOffer { Kind = kind, ActorClasses = [ActorClass.Police], Stages = [Stage.Conviction] };
        Assert.DoesNotContain("Offered: convictions", Explanations.InEnglish(Explanations.Of(Convictions, ResponseCheck.One(Convictions, offer), "CAT")), StringComparison.Ordinal);
    }

    [Fact]
    public void Discipline_is_another_stage_with_its_articles_and_an_unknown_treaty_gives_no_ground()
    {
        var offer = new DataOffer { Kind = OfferKind.Figures, ActorClasses = [ActorClass.Police], Stages = [Stage.Disciplinary], Count = BoundedCount.Parse("more than 7,500") };
        var verdict = ResponseCheck.One(Convictions, offer);
        Assert.Equal("arts. 4 and 12", Explanations.Of(Convictions, verdict, "CAT").Ground!.Article);
        Assert.Null(Explanations.Of(Convictions, verdict).Ground);
    }
}
