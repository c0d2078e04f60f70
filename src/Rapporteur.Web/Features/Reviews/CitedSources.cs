using Rapporteur.App.Views;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Features.Reviews;

/// <summary>The sources that the pages of a review cite.</summary>
internal static class CitedSources
{
    /// <summary>Those of the review's own page.</summary>
    public static SourceNumbers OfReview(ReviewView view) => new(view.Due.SelectMany(d => d.Sources)
        .Concat(view.Timeline.SelectMany(m => m.Sources))
        .Concat(view.Participations.SelectMany(p => p.Sources))
        .Concat(Exchanged(view))
        .Concat(view.Positions.SelectMany(c => c.Claim.Sources.Concat(c.Others.SelectMany(o => o.Statement.Sources))))
        .Concat(view.Meetings.SelectMany(m => m.Asked).SelectMany(a => a.Question.Sources.Concat(a.Proposed.SelectMany(p => p.Reply.Sources))))
        .Concat(view.Cases.SelectMany(c => c.Sources))
        .Concat(Recommended(view))
        .Concat(view.Assessments.SelectMany(a => a.Sources))
        .Concat(view.Deadlines.SelectMany(d => d.Sources)));

    /// <summary>Those of the page of recommendations.</summary>
    public static SourceNumbers OfRecommendations(ReviewView view) => new(Recommended(view));

    /// <summary>Those of the page of questions and replies.</summary>
    public static SourceNumbers OfExchanges(ReviewView view) => new(Exchanged(view));

    /// <summary>Those of the page of what was said.</summary>
    public static SourceNumbers OfStatements(ReviewView view) => new(view.Claims.SelectMany(c => c.Claim.Sources.Concat(c.Others.SelectMany(o => o.Statement.Sources)))
        .Concat(view.Statements.SelectMany(s => s.Sources))
        .Concat(view.Figures.SelectMany(f => f.Sources)));

    private static IEnumerable<SourceView> Recommended(ReviewView view) => view.Recommendations.SelectMany(g => g.Concerns.Concat(g.Recommendations)).SelectMany(s => s.Sources);

    private static IEnumerable<SourceView> Exchanged(ReviewView view) => view.Exchanges.SelectMany(e => e.Question.Sources.Concat(e.Replies.SelectMany(r => r.Reply.Sources)));
}
