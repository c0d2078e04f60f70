using CsCheck;
using Rapporteur.Core.Accountability;
using Rapporteur.Core.Time;

namespace Rapporteur.Core.Tests.Accountability;

public sealed class ResponseCheckTests
{
    private static readonly Gen<ActorClass[]> Actors = Gen.OneOf(ActorClasses.All.ToArray()).Array[0, 3].Select(a => a.Distinct().ToArray());
    private static readonly Gen<Stage[]> SomeStages = Gen.OneOf(Stages.All.ToArray()).Array[0, 3].Select(a => a.Distinct().ToArray());
    private static readonly Gen<PartialDate?> Periods = Gen.Int[2000, 2025].Select(Gen.Int[0, 4], (y, n) => (PartialDate?)PartialDate.Parse($"{y}/{y + n}"));

    private static readonly Gen<DataRequest> Requests = Gen.Select(Gen.Enum<RequestKind>(), Actors, SomeStages, Periods, Gen.Bool, (k, a, s, p, open) =>
        new DataRequest { Kind = k, ActorClasses = a, Stages = s, Period = open ? null : p });

    private static readonly Gen<DataOffer> Offers = Gen.Select(Gen.Enum<OfferKind>(), Actors, SomeStages, Periods, Gen.Int[-1, 40], (k, a, s, p, n) =>
        new DataOffer { Kind = k, ActorClasses = a, Stages = s, Period = p, Count = n < 0 ? null : BoundedCount.Parse(n.ToString(System.Globalization.CultureInfo.InvariantCulture)) });

    [Fact]
    public void Other_people_never_answer() =>
        Gen.Select(Requests, Offers).Where((r, o) => r.ActorClasses.Count > 0 && o.ActorClasses.Count > 0 && !o.ActorClasses.Any(x => r.ActorClasses.Any(a => x.MayHold(a))))
            .Sample((r, o) => ResponseCheck.Of(r, [o]).Code is not (Responsiveness.Full or Responsiveness.Partial));

    [Fact]
    public void Another_stage_never_answers() =>
        Gen.Select(Requests, Offers).Where((r, o) => r.Stages.Count > 0 && o.Stages.Count > 0 && !o.Stages.Any(x => r.Stages.Any(a => x.IsOf(a) || x.Implies(a))) && o.Count is not { Max: 0 })
            .Sample((r, o) => ResponseCheck.Of(r, [o]).Code is not (Responsiveness.Full or Responsiveness.Partial));

    [Fact]
    public void A_missing_stage_is_never_the_whole() =>
        Gen.Select(Requests, Offers.Array[0, 4]).Where((r, o) => r.Stages.Any(a => !o.Any(x => x.Stages.Any(s => s.IsOf(a) || s.Implies(a)) || x.Count is { Max: 0 })))
            .Sample((r, o) => ResponseCheck.Of(r, o).Code != Responsiveness.Full);

    [Fact]
    public void Another_offer_never_takes_an_answer_away() =>
        Gen.Select(Requests, Offers.Array[0, 4], Offers).Sample((r, o, more) =>
        {
            var (before, after) = (Nearness(ResponseCheck.Of(r, o).Code), Nearness(ResponseCheck.Of(r, [.. o, more]).Code));
            return after <= before;
        });

    [Fact]
    public void What_is_all_that_was_asked_is_full() =>
        Requests.Sample(r =>
        {
            var offer = new DataOffer
            {
                Kind = r.Kind is RequestKind.Legal or RequestKind.Measures or RequestKind.Commitment ? OfferKind.Rules : OfferKind.Figures,
                ActorClasses = r.ActorClasses, Stages = r.Stages, Period = r.Period, Count = BoundedCount.Parse("12"),
            };
            return ResponseCheck.Of(r, [offer]).Code == Responsiveness.Full;
        });

    [Fact]
    public void A_count_of_whoever_was_convicted_is_not_one_of_officials()
    {
        var request = new DataRequest { ActorClasses = [ActorClass.Official], Stages = [Stage.Conviction] };
        var offer = new DataOffer { Kind = OfferKind.Figures, ActorClasses = [ActorClass.Unknown], Stages = [Stage.Conviction], Count = BoundedCount.Parse("41") };
        Assert.Equal(Responsiveness.WrongPopulation, ResponseCheck.One(request, offer).Code);
    }

    [Fact]
    public void Two_halves_of_the_time_are_the_whole()
    {
        var request = new DataRequest { Stages = [Stage.Complaint], Period = PartialDate.Parse("2018/2019") };
        var offers = new[] { "2018", "2019" }.Select(y => new DataOffer { Kind = OfferKind.Figures, Stages = [Stage.Complaint], Count = BoundedCount.Parse("9"), Period = PartialDate.Parse(y) });
        Assert.Equal(Responsiveness.Full, ResponseCheck.Of(request, [.. offers]).Code);
    }

    [Fact]
    public void The_explanation_names_both_sides_and_the_article()
    {
        var request = new DataRequest { ActorClasses = [ActorClass.Police, ActorClass.Military, ActorClass.Intelligence], Stages = [Stage.Conviction], Act = "torture" };
        var offer = new DataOffer { Kind = OfferKind.Figures, ActorClasses = [ActorClass.Private], Stages = [Stage.Conviction], Act = "murder and rape", Count = BoundedCount.Parse("two") };
        var explanation = Explanations.Of(request, ResponseCheck.One(request, offer), "CAT");
        Assert.Equal("art. 1", explanation.Ground?.Article);
        Assert.StartsWith(
            "Asked: convictions of police officers, members of the armed forces or intelligence officers for torture. Offered: convictions of private persons for murder and rape. Other people (CAT, art. 1: ",
            Explanations.InEnglish(explanation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CAT", Stage.Conviction, Stage.Disciplinary, "arts. 4 and 12")]
    [InlineData("CAT", Stage.Redress, Stage.Charge, "art. 14")]
    [InlineData("CRPD", Stage.Conviction, Stage.Disciplinary, null)]
    public void Another_stage_has_its_article(string treaty, Stage asked, Stage offered, string? article)
    {
        var request = new DataRequest { ActorClasses = [ActorClass.Police], Stages = [asked] };
        var offer = new DataOffer { Kind = OfferKind.Figures, ActorClasses = [ActorClass.Police], Stages = [offered], Count = BoundedCount.Parse("7") };
        Assert.Equal(article, Explanations.Of(request, ResponseCheck.One(request, offer), treaty).Ground?.Article);
    }

    [Fact]
    public void Every_verdict_can_be_said() =>
        Gen.Select(Requests, Offers).Sample((r, o) => Explanations.InEnglish(Explanations.Of(r, ResponseCheck.One(r, o), "ICPPED")).EndsWith('.'));

    /// <summary>Full, partial, a near miss, no answer: within the last two the order is no one's loss.</summary>
    private static int Nearness(Responsiveness code) => code switch
    {
        Responsiveness.Full => 0,
        Responsiveness.Partial => 1,
        _ => 2,
    };

}
