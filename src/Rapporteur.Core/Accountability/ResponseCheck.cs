using NodaTime;
using Rapporteur.Core.Time;

namespace Rapporteur.Core.Accountability;

/// <summary>Sets what was offered against what was asked, as types. An offer answers only where class of actor, stage, period and territory are those asked.</summary>
public static class ResponseCheck
{
    /// <summary>The verdict on a reply, or on all replies to one question together.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="offers">What was offered; none for silence.</param>
    public static ResponseVerdict Of(DataRequest request, IReadOnlyList<DataOffer> offers)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(offers);
        var verdicts = offers.Select(o => One(request, o)).ToList();
        var near = verdicts.Where(v => v.Code is Responsiveness.Full or Responsiveness.Partial).ToList();
        if (near.Count == 0)
        {
            return new ResponseVerdict(verdicts.Count == 0 ? Responsiveness.None : verdicts.MinBy(Telling)!.Code, verdicts, []);
        }

        var missing = Missing(request, near);
        return new ResponseVerdict(missing.Count == 0 ? Responsiveness.Full : Responsiveness.Partial, verdicts, missing);
    }

    /// <summary>The verdict on one offer by itself.</summary>
    public static OfferVerdict One(DataRequest request, DataOffer offer)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(offer);
        if (WithoutSubstance(request, offer.Kind) is { } plain)
        {
            return new OfferVerdict(offer, plain, []);
        }

        List<Mismatch> found = [.. People(request, offer), .. OfStage(request, offer), .. OfTime(request, offer), .. OfPlace(request, offer), .. Detail(request, offer)];
        return new OfferVerdict(offer, Cautious(request, offer, CodeOf(found)), found);
    }

    /// <summary>How much an offer that does not answer says about the whole; least first. Where nothing comes near, what a State does with the question
    /// (object, put off, deny, have no data) names its reply sooner than the law that it recites beside.</summary>
    private static int Telling(OfferVerdict verdict) => verdict.Code switch
    {
        Responsiveness.ObjectionToProcess => 10,
        Responsiveness.DeferredInWriting => 11,
        Responsiveness.Denial => 12,
        Responsiveness.None when verdict.Offer.Kind == OfferKind.NoInformation => 13,
        Responsiveness.GeneralLawOnly => 15,
        Responsiveness.None => 16,
        _ when verdict.Offer.Kind == OfferKind.Practice => 14,
        _ => (int)verdict.Code,
    };

    private static Responsiveness? WithoutSubstance(DataRequest request, OfferKind kind) => kind switch
    {
        OfferKind.Objection => Responsiveness.ObjectionToProcess,
        OfferKind.Denial => Responsiveness.Denial,
        OfferKind.Deferral => Responsiveness.DeferredInWriting,
        OfferKind.NoInformation => Responsiveness.None,
        OfferKind.Rules => request.Kind is RequestKind.Legal or RequestKind.Measures or RequestKind.Commitment ? null : Responsiveness.GeneralLawOnly,
        OfferKind.Practice when request.Kind == RequestKind.Data && request.Stages.Count == 0 => Responsiveness.GeneralLawOnly,
        _ => null,
    };

    private static Responsiveness CodeOf(List<Mismatch> found) =>
        found.Contains(Mismatch.Subject) ? Responsiveness.None
        : found.Contains(Mismatch.Population) ? Responsiveness.WrongPopulation
        : found.Contains(Mismatch.Stage) ? Responsiveness.WrongStage
        : found.Contains(Mismatch.Territory) ? Responsiveness.WrongTerritory
        : found.Contains(Mismatch.Period) ? Responsiveness.WrongPeriod
        : found.Count > 0 ? Responsiveness.Partial : Responsiveness.Full;

    /// <summary>Who asks for what became of officials is not answered by a stage of nobody, nor by officials at no stage.</summary>
    private static Responsiveness Cautious(DataRequest request, DataOffer offer, Responsiveness code) =>
        code is not (Responsiveness.Full or Responsiveness.Partial) || request.Stages.Count == 0 || request.ActorClasses.Count == 0 || !request.ActorClasses.All(a => a.IsOfficial()) ? code
        : offer.ActorClasses.Count == 0 ? Responsiveness.WrongPopulation
        : offer.Stages.Count == 0 ? Responsiveness.WrongStage
        : request.Kind == RequestKind.Data && offer.Kind == OfferKind.Practice ? Responsiveness.GeneralLawOnly : code;

    private static IEnumerable<Mismatch> People(DataRequest request, DataOffer offer)
    {
        if (offer.Beside)
        {
            yield return Mismatch.Subject;
        }

        if (request.Groups.Count > 0 && request.Groups.Any(g => offer.Groups is { } given && !given.Contains(g, StringComparer.Ordinal)))
        {
            yield return Mismatch.Population;
        }

        if (request.ActorClasses.Count == 0)
        {
            yield break;
        }

        if (offer.ActorClasses.Count == 0)
        {
            yield return Mismatch.PopulationNotSaid;
        }
        else if (!offer.ActorClasses.Any(o => request.ActorClasses.Any(a => o.MayHold(a))) || IsWhoever(request, offer))
        {
            yield return Mismatch.Population;
        }
        else if (!offer.ActorClasses.Any(o => request.ActorClasses.Any(a => o.IsWithin(a))))
        {
            yield return Mismatch.PopulationNotSaid;
        }
        else if (!request.ActorClasses.All(a => offer.ActorClasses.Any(o => o.IsWithin(a))))
        {
            yield return Mismatch.SomeMissing;
        }
    }

    /// <summary>"41 persons were convicted" counts whoever was, where only officials were asked about.</summary>
    private static bool IsWhoever(DataRequest request, DataOffer offer) =>
        offer.ActorClasses.All(o => o == ActorClass.Unknown) && request.ActorClasses.All(a => a.IsOfficial());

    private static IEnumerable<Mismatch> OfStage(DataRequest request, DataOffer offer)
    {
        if (request.Stages.Count == 0)
        {
            yield break;
        }

        if (offer.Stages.Count == 0)
        {
            yield return Mismatch.StageNotSaid;
        }
        else if (!request.Stages.Any(a => Gives(request, offer, a) || offer.Stages.Any(o => o.Implies(a))))
        {
            yield return Mismatch.Stage;
        }
        else if (!request.Stages.All(a => Gives(request, offer, a)))
        {
            yield return Mismatch.SomeMissing;
        }
    }

    private static IEnumerable<Mismatch> OfTime(DataRequest request, DataOffer offer)
    {
        if (request.Period is not { } asked)
        {
            yield break;
        }

        if (offer.Period is not { } given)
        {
            yield return Mismatch.PeriodInPart;
        }
        else if (given.End < asked.Start || given.Start > asked.End)
        {
            yield return Mismatch.Period;
        }
        else if (!Spans(asked, given.Start, given.End))
        {
            yield return Mismatch.PeriodInPart;
        }
    }

    /// <summary>Whole years are compared: "in 2018" is all that a question on 2018 asks. Where a question is open ("since 2010"), so is its end;
    /// where it only dates what happened, any time after will do.</summary>
    private static bool Spans(PartialDate asked, LocalDate from, LocalDate to) =>
        (asked.Approximate || asked.Start == PartialDate.OpenStart || from.Year <= asked.Start.Year) && (asked.End == PartialDate.OpenEnd || to.Year >= asked.End.Year);

    private static IEnumerable<Mismatch> OfPlace(DataRequest request, DataOffer offer)
    {
        if (request.Territory is { } asked)
        {
            if (offer.Territory is { } given && !Same(asked, given))
            {
                yield return Mismatch.Territory;
            }
        }
        else if (offer.Territory is not null)
        {
            yield return Mismatch.TerritoryInPart;
        }
    }

    private static IEnumerable<Mismatch> Detail(DataRequest request, DataOffer offer)
    {
        if (request.Kind == RequestKind.Case && offer.Kind == OfferKind.Practice)
        {
            yield return Mismatch.NoNumber;
        }

        if (request.Kind != RequestKind.Data)
        {
            yield break;
        }

        if (offer.Count is not { IsUnknown: false })
        {
            yield return Mismatch.NoNumber;
        }

        if (offer.Count is not { Max: 0 } && request.Disaggregation.Any(d => !offer.Disaggregation.Any(g => Same(d, g))))
        {
            yield return Mismatch.Disaggregation;
        }
    }

    /// <summary>What all near offers together leave open. Classes, stages, parts, splits and years may be given by different offers; a number with the wrong span is still one.</summary>
    private static List<Mismatch> Missing(DataRequest request, List<OfferVerdict> near)
    {
        var together = new[] { Mismatch.SomeMissing, Mismatch.Disaggregation, Mismatch.PeriodInPart };
        var open = near.Select(v => v.Mismatches.Except(together).ToList()).MinBy(m => m.Count)!;
        var covered = Cells(request).All(c => near.Any(v => Covers(request, v.Offer, c.Actor, c.Stage)))
            && request.Parts.All(p => near.Any(v => v.Offer.Parts.Contains(p, StringComparer.Ordinal)));
        var splits = near.Any(v => v.Offer.Count is { Max: 0 }) || request.Kind != RequestKind.Data
            || request.Disaggregation.All(d => near.Any(v => v.Offer.Disaggregation.Any(g => Same(d, g))));
        return
        [
            .. open,
            .. covered ? Array.Empty<Mismatch>() : [Mismatch.SomeMissing],
            .. splits ? Array.Empty<Mismatch>() : [Mismatch.Disaggregation],
            .. Years(request, near) ? Array.Empty<Mismatch>() : [Mismatch.PeriodInPart],
        ];
    }

    private static bool Years(DataRequest request, List<OfferVerdict> near)
    {
        if (request.Period is not { } asked)
        {
            return true;
        }

        var given = near.Where(v => v.Offer.Period is not null).Select(v => v.Offer.Period!.Value).ToList();
        return given.Count > 0 && Spans(asked, given.Min(p => p.Start), given.Max(p => p.End));
    }

    /// <summary>Every class at every stage that was asked; null stands for an axis that the request leaves open.</summary>
    private static IEnumerable<(ActorClass? Actor, Stage? Stage)> Cells(DataRequest request) =>
        from actor in request.ActorClasses.Select(a => (ActorClass?)a).DefaultIfEmpty()
        from stage in request.Stages.Select(s => (Stage?)s).DefaultIfEmpty()
        select (actor, stage);

    private static bool Covers(DataRequest request, DataOffer offer, ActorClass? actor, Stage? stage) =>
        (actor is not { } a || offer.ActorClasses.Any(o => o.IsWithin(a))) && (stage is not { } s || Gives(request, offer, s));

    /// <summary>A case that ended in conviction is one of a trial too. Whom nobody convicted, nobody sentenced: an explicit nought of convictions answers for sentences too.</summary>
    private static bool Gives(DataRequest request, DataOffer offer, Stage asked) =>
        offer.Stages.Any(o => o.IsOf(asked) || (request.Kind == RequestKind.Case && o.Implies(asked))) || (asked == Stage.Sentence && offer.Count is { Max: 0 } && offer.Stages.Contains(Stage.Conviction));

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
