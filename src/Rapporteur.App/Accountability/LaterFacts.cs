using Rapporteur.App.Record;
using Rapporteur.App.Views;
using Rapporteur.Core.Accountability;
using Rapporteur.Core.Time;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Accountability;

/// <summary>What was recorded later and speaks to an open request: proposed, never tied. What answers comes first; what tells of the same people at another stage is said to do so.</summary>
internal static class LaterFacts
{
    private static readonly Responsiveness[] Near = [Responsiveness.Full, Responsiveness.Partial, Responsiveness.WrongStage, Responsiveness.WrongPeriod, Responsiveness.WrongTerritory];

    /// <summary>The request with later facts, and with the same request of other reviews.</summary>
    public static RequestView Beside(FoundRequest found, IReadOnlyList<FoundRequest> all, StateFacts facts)
    {
        var view = found.View with { Again = [.. found.View.Again, .. all.Where(o => Same(found, o)).Select(Again)] };

        // What became of one case is told by facts of that case, not by numbers of all.
        var criminal = found.Asked.Stages.Any(s => s.Weight() is StageWeight.Accountability or StageWeight.InProgress);
        return criminal && found is { View.Open: true, Asked.Kind: not RequestKind.Case } ? view with { Later = [.. Later(found, facts)] } : view;
    }

    private static IEnumerable<OfferView> Later(FoundRequest found, StateFacts facts)
    {
        var asked = found.View.Question.Date?.Date;
        var figures = facts.Figures.Where(f => f is { Stage: not null, About: null } && IsLater(f.AsOf, asked) && !IsOffered(f, found)).Select(f => (Offer: Shapes.Offer(f), View: Said(f, facts)));
        return figures.Select(f => (f.View, Verdict: ResponseCheck.One(found.Asked with { Period = null }, f.Offer)))
            .Where(f => Told(found.Asked, f.Verdict.Offer) && (Near.Contains(f.Verdict.Code) || IsSilence(found.Asked, f.Verdict.Offer)))
            .OrderBy(f => f.Verdict.Code)
            .Select(f => Shapes.View(f.View, found.Asked, f.Verdict, found.View.Review, "later", null));
    }

    /// <summary>Only what is known to be about people who were asked about.</summary>
    private static bool Told(DataRequest asked, DataOffer offer) => offer.ActorClasses.Any(o => asked.ActorClasses.Any(a => o.IsWithin(a)));

    /// <summary>A source says that there is no information on what was asked: worth knowing, and no answer.</summary>
    private static bool IsSilence(DataRequest asked, DataOffer offer) => offer.Kind == OfferKind.NoInformation && offer.Stages.Any(o => asked.Stages.Any(a => o.IsOf(a)));

    /// <summary>The same number of the same stage stands among the offers already.</summary>
    private static bool IsOffered(FigureRow figure, FoundRequest found) =>
        found.View.Offers.Any(o => o.Offered.Count is { } count && string.Equals(count, figure.Count, StringComparison.OrdinalIgnoreCase) && o.Offered.Stages.Contains(figure.Stage));

    private static bool IsLater(string? date, PartialDate? asked) => asked is { } then && Dates.ParseOrNull(date) is { } when && when.End > then.End;

    private static StatementView Said(FigureRow figure, StateFacts facts)
    {
        var view = FiguresBeside.View(facts, figure);
        return new StatementView { Key = figure.Id.Value, Kind = "figure", By = view.By, Date = view.AsOf, Words = $"{figure.Count}: {figure.Predicate}", Note = figure.Note, Sources = view.Sources };
    }

    /// <summary>Another review's request for the same people at the same stage, and for the same act where both name one.</summary>
    private static bool Same(FoundRequest one, FoundRequest other) =>
        one.View.Review != other.View.Review
        && one.Asked.Stages.Intersect(other.Asked.Stages).Any()
        && one.Asked.ActorClasses.Any(a => other.Asked.ActorClasses.Any(b => a.IsWithin(b) || b.IsWithin(a)))
        && (one.Asked.Act is not { } act || other.Asked.Act is not { } same || SharesWord(act, same));

    private static bool SharesWord(string one, string other)
    {
        var words = one.Split(' ', ',', '-').Where(w => w.Length > 3).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return other.Split(' ', ',', '-').Any(words.Contains);
    }

    private static AskedAgain Again(FoundRequest other) =>
        new(other.View.Review, other.View.Question.By, other.View.Question.Date, other.View.Question.Words, other.View.Question.Href, Proposed: true);
}
