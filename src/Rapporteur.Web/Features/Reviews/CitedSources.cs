using Rapporteur.App.Views;

namespace Rapporteur.Web.Features.Reviews;

/// <summary>The sources that a review's page cites, each once, with what a reader should know of it.</summary>
internal static class CitedSources
{
    public static IEnumerable<SourceView> Of(ReviewView view) => All(view)
        .GroupBy(s => (s.Label, s.Title))
        .Select(g => g.First())
        .OrderBy(s => s.Kind == "un-document" ? 0 : 1)
        .ThenBy(s => s.Label, StringComparer.Ordinal);

    private static IEnumerable<SourceView> All(ReviewView view) => view.Due.SelectMany(d => d.Sources)
        .Concat(view.Timeline.SelectMany(m => m.Sources))
        .Concat(view.Participations.SelectMany(p => p.Sources))
        .Concat(view.Exchanges.SelectMany(e => e.Question.Sources.Concat(e.Replies.SelectMany(r => r.Reply.Sources))))
        .Concat(view.Claims.SelectMany(c => c.Claim.Sources.Concat(c.Others.SelectMany(o => o.Statement.Sources))))
        .Concat(view.Cases.SelectMany(c => c.Sources))
        .Concat(view.Figures.SelectMany(f => f.Sources))
        .Concat(view.Statements.SelectMany(s => s.Sources))
        .Concat(view.Recommendations.SelectMany(g => g.Concerns.Concat(g.Recommendations)).SelectMany(s => s.Sources))
        .Concat(view.Assessments.SelectMany(a => a.Sources))
        .Concat(view.Deadlines.SelectMany(d => d.Sources));
}
