using Rapporteur.App.Record;
using Rapporteur.App.Views;
using Rapporteur.Core.Accountability;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Accountability;

/// <summary>The marks of the chain from allegation to redress. A mark says who gives it; nothing is added up, and what nobody gave is a mark of its own.</summary>
/// <param name="facts">What dossiers tell.</param>
internal sealed class Chain(StateFacts facts)
{
    /// <summary>About what was offered, not about the world.</summary>
    private const string AboutReply = "reply";

    private static readonly string[] Offering = ["claim", "reply", "finding", "observation", "concern", "comment"];

    /// <summary>All marks, by stage, class and date.</summary>
    /// <param name="requests">Requests, of which what was never given is marked.</param>
    /// <param name="read">Facts read in documents: those that a person confirmed are marked.</param>
    /// <param name="review">Only what belongs to this review, or to none; null for all.</param>
    public IReadOnlyList<ChainMark> Marks(IReadOnlyList<FoundRequest> requests, IReadOnlyList<ProposedFact> read, string? review)
    {
        var figures = facts.Figures.Where(f => f.Stage is not null && f.About != AboutReply).ToList();
        var told = figures.Select(f => (f.Stage, f.Count)).ToHashSet();
        IEnumerable<ChainMark> marks =
        [
            .. figures.Select(Of),
            .. facts.Statements.Where(s => Offering.Contains(s.Kind) && s.Stages.Length > 0 && !(s.Count is { } count && s.Stages.Any(stage => told.Contains((stage, count))))).SelectMany(Of),
            .. facts.Cases.SelectMany(Allegations),
            .. facts.Steps.SelectMany(Of),
            .. facts.Redress.SelectMany(Of),
            .. read.Where(f => f.Decision == AnswerDecisions.Confirmed).SelectMany(Of),
            .. requests.SelectMany(NeverGiven),
        ];
        return [.. marks.Where(m => review is null || m.Review == review)
            .OrderBy(m => Stages.ParseOrNull(m.Stage)).ThenBy(m => IndexOf(m.ActorClass)).ThenBy(m => m.Date?.Date.Start).ThenBy(m => m.Words, StringComparer.Ordinal)];
    }

    private static int IndexOf(string actor) => ActorClasses.ParseOrNull(actor) is { } known ? ActorClasses.All.ToList().IndexOf(known) : int.MaxValue;

    private ChainMark Of(FigureRow f)
    {
        var sources = facts.Names.Sources(f.Id);
        return new ChainMark(
            f.Stage!, f.ActorClass ?? ActorClass.Unknown.Code(), f.Min is null && f.Max is null ? "unknown" : "said", f.Predicate, f.Count,
            facts.Names.Name(f.DossierId, f.By), Dates.ViewOrNull(f.AsOf), f.Review, HrefOf(sources), sources);
    }

    private IEnumerable<ChainMark> Of(StatementRow s)
    {
        var view = StatementViews.Of(s, facts.Names);
        return from stage in s.Stages
               from actor in s.ActorClasses.DefaultIfEmpty(ActorClass.Unknown.Code())
               select new ChainMark(stage, actor, "said", s.Words, s.Count, view.By, view.Date, s.Review, view.Href ?? HrefOf(view.Sources), view.Sources);
    }

    private static IEnumerable<ChainMark> Of(ProposedFact fact) =>
        from stage in fact.Offered.Stages
        from actor in fact.Offered.ActorClasses.DefaultIfEmpty(ActorClass.Unknown.Code())
        select new ChainMark(stage, actor, "said", fact.Words, fact.Offered.Count, fact.Statement.By, fact.Offered.Period ?? fact.Statement.Date, fact.Review, fact.Statement.Href, fact.Statement.Sources);

    private IEnumerable<ChainMark> Allegations(CaseRow c)
    {
        var sources = facts.Names.Sources(c.Id);
        var classes = facts.Perpetrators.Where(p => p.DossierId == c.DossierId && p.Case == c.Item).Select(p => p.ActorClass).DefaultIfEmpty(c.ActorClass).Distinct();
        return classes.Select(actor => new ChainMark(
            Stage.Allegation.Code(), actor, "alleged", c.Title, c.Victims, string.Join(", ", c.AllegedBy.Select(a => facts.Names.Name(c.DossierId, a))),
            Dates.ViewOrNull(c.Date), c.Review, Hrefs.Case(c.DossierId, c.Item), sources));
    }

    private IEnumerable<ChainMark> Of(CaseStepRow step)
    {
        var of = CaseOf(step, step.Case);
        if (of is null)
        {
            return [];
        }

        var sources = facts.Names.Sources(step.Id);
        var words = string.Join("; ", new[] { of.Title, step.Authority, step.Offence, step.Outcome, step.Served }.OfType<string>());
        var classes = facts.Perpetrators.Where(p => p.DossierId == of.DossierId && p.Case == of.Item && (step.Perpetrator is null || p.Item == $"{of.Item}/{step.Perpetrator}"))
            .Select(p => p.ActorClass).DefaultIfEmpty(of.ActorClass).Distinct();
        return classes.Select(actor => new ChainMark(
            step.Stage, actor, "step", words, null, facts.Names.Name(step.DossierId, step.By), Dates.ViewOrNull(step.Date), of.Review, Hrefs.Case(of.DossierId, of.Item), sources));
    }

    private IEnumerable<ChainMark> Of(CaseRedressRow redress)
    {
        var of = CaseOf(redress, redress.Case);
        return of is null ? [] :
        [
            new ChainMark(
                Stage.Redress.Code(), of.ActorClass, "step", string.Join("; ", new[] { of.Title, redress.Form, redress.State, redress.Words }.OfType<string>()), null,
                facts.Names.Name(redress.DossierId, redress.By), Dates.ViewOrNull(redress.Date), of.Review, Hrefs.Case(of.DossierId, of.Item), facts.Names.Sources(redress.Id)),
        ];
    }

    private CaseRow? CaseOf(DossierItemRow part, string item) => facts.Cases.FirstOrDefault(c => c.DossierId == part.DossierId && c.Item == item);

    /// <summary>Where something was asked and no offer is of that class at that stage.</summary>
    private static IEnumerable<ChainMark> NeverGiven(FoundRequest found)
    {
        var given = found.View.Offers.Where(o => o.Code is "full" or "partial").ToList();
        return from stage in found.View.Asked.Stages
               from actor in found.View.Asked.ActorClasses.DefaultIfEmpty(ActorClass.Unknown.Code())
               where found.View.Open && !given.Any(o => Gives(o.Offered, stage, actor))
               select new ChainMark(
                   stage, actor, found.View.Offers.Count == 0 ? "open" : "asked", found.View.Question.Words, null, found.View.Question.By, found.View.Question.Date, found.View.Review, $"#{found.View.Key}", found.View.Question.Sources);
    }

    private static bool Gives(ShapeView offered, string stage, string actor) =>
        offered.Stages.Any(s => Stages.ParseOrNull(s) is { } given && Stages.ParseOrNull(stage) is { } asked && given.IsOf(asked))
        && (actor == ActorClass.Unknown.Code() || offered.ActorClasses.Any(a => ActorClasses.ParseOrNull(a) is { } given && ActorClasses.ParseOrNull(actor) is { } asked && given.IsWithin(asked)));

    private static string? HrefOf(IReadOnlyList<SourceView> sources) => sources.Select(s => s.Href).FirstOrDefault(h => h is not null);
}
