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
            return new ResponseVerdict(verdicts.Count == 0 ? Responsiveness.None : verdicts.Min(v => v.Code), verdicts, []);
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
        return new OfferVerdict(offer, CodeOf(found), found);
    }

    private static Responsiveness? WithoutSubstance(DataRequest request, OfferKind kind) => kind switch
    {
        OfferKind.Objection => Responsiveness.ObjectionToProcess,
        OfferKind.Denial => Responsiveness.Denial,
        OfferKind.Deferral => Responsiveness.DeferredInWriting,
        OfferKind.NoInformation => Responsiveness.None,
        OfferKind.Rules => request.Kind is RequestKind.Legal or RequestKind.Measures or RequestKind.Commitment ? null : Responsiveness.GeneralLawOnly,
        _ => null,
    };

    private static Responsiveness CodeOf(List<Mismatch> found) =>
        found.Contains(Mismatch.Population) ? Responsiveness.WrongPopulation
        : found.Contains(Mismatch.Stage) ? Responsiveness.WrongStage
        : found.Contains(Mismatch.Territory) ? Responsiveness.WrongTerritory
        : found.Contains(Mismatch.Period) ? Responsiveness.WrongPeriod
        : found.Count > 0 ? Responsiveness.Partial : Responsiveness.Full;

    private static IEnumerable<Mismatch> People(DataRequest request, DataOffer offer)
    {
        if (request.ActorClasses.Count == 0)
        {
            yield break;
        }

        if (offer.ActorClasses.Count == 0)
        {
            yield return Mismatch.PopulationNotSaid;
        }
        else if (!offer.ActorClasses.Any(o => request.ActorClasses.Any(a => o.MayHold(a))))
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
        else if (!offer.Stages.Any(o => request.Stages.Any(a => o.IsOf(a))))
        {
            yield return Mismatch.Stage;
        }
        else if (!request.Stages.All(a => offer.Stages.Any(o => o.IsOf(a))))
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
        else if (given.Start > asked.Start || given.End < asked.End)
        {
            yield return Mismatch.PeriodInPart;
        }
    }

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
        if (request.Kind != RequestKind.Data)
        {
            yield break;
        }

        if (offer.Count is not { IsUnknown: false })
        {
            yield return Mismatch.NoNumber;
        }

        if (request.Disaggregation.Any(d => !offer.Disaggregation.Any(g => Same(d, g))))
        {
            yield return Mismatch.Disaggregation;
        }
    }

    /// <summary>What all near offers together leave open. Classes and stages may be given by different offers; a number with the wrong span is still one.</summary>
    private static List<Mismatch> Missing(DataRequest request, List<OfferVerdict> near)
    {
        var open = near.Select(v => v.Mismatches.Where(m => m is not (Mismatch.SomeMissing or Mismatch.Disaggregation)).ToList()).MinBy(m => m.Count)!;
        var covered = Cells(request).All(c => near.Any(v => Covers(v.Offer, c.Actor, c.Stage)));
        var splits = request.Kind != RequestKind.Data || request.Disaggregation.All(d => near.Any(v => v.Offer.Disaggregation.Any(g => Same(d, g))));
        return [.. open, .. covered ? Array.Empty<Mismatch>() : [Mismatch.SomeMissing], .. splits ? Array.Empty<Mismatch>() : [Mismatch.Disaggregation]];
    }

    /// <summary>Every class at every stage that was asked; null stands for an axis that the request leaves open.</summary>
    private static IEnumerable<(ActorClass? Actor, Stage? Stage)> Cells(DataRequest request) =>
        from actor in request.ActorClasses.Select(a => (ActorClass?)a).DefaultIfEmpty()
        from stage in request.Stages.Select(s => (Stage?)s).DefaultIfEmpty()
        select (actor, stage);

    private static bool Covers(DataOffer offer, ActorClass? actor, Stage? stage) =>
        (actor is not { } a || offer.ActorClasses.Any(o => o.IsWithin(a))) && (stage is not { } s || offer.Stages.Any(o => o.IsOf(s)));

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
