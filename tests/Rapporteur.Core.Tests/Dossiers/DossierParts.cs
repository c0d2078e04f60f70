using Rapporteur.Core.Dossiers;

namespace Rapporteur.Core.Tests.Dossiers;

/// <summary>A dossier looked at by question: what cites, what is dated, what is named.</summary>
internal static class DossierParts
{
    /// <summary>Every fact with what it cites.</summary>
    public static IEnumerable<(string Fact, IReadOnlyList<Citation>? Cites)> Facts(Dossier d) =>
    [
        .. d.Actors.Select(a => ($"actor {a.Id}", (IReadOnlyList<Citation>?)a.Cites)),
        .. d.Actors.SelectMany(a => a.Aliases.Select(n => ($"alias {n.Name}", n.Cites))),
        .. d.Actors.SelectMany(a => a.Roles.Select(r => ($"role {r.Role} of {a.Id}", r.Cites))),
        .. d.TreatyActions.Select(t => ($"{t.Action} of {t.Treaty}", (IReadOnlyList<Citation>?)t.Cites)),
        .. d.Reviews.Select(r => ($"review {Key(r)}", (IReadOnlyList<Citation>?)r.Cites)),
        .. d.Events.Select(e => ($"event {e.Id}", (IReadOnlyList<Citation>?)e.Cites)),
        .. d.Participations.Select(p => ($"participation of {p.Actor}", (IReadOnlyList<Citation>?)p.Cites)),
        .. d.Statements.Select(s => ($"statement {s.Id}", (IReadOnlyList<Citation>?)s.Cites)),
        .. d.Links.Select(l => ($"link {l.From} {l.Kind} {l.To}", l.Cites)),
        .. d.Cases.Select(c => ($"case {c.Id}", (IReadOnlyList<Citation>?)c.Cites)),
        .. d.Figures.Select(f => ($"figure {f.Id}", (IReadOnlyList<Citation>?)f.Cites)),
        .. d.Assessments.Select(a => ($"grade of {a.Paragraph}", (IReadOnlyList<Citation>?)a.Cites)),
        .. d.Deadlines.Select(x => ($"deadline {x.Review} {x.Kind}", (IReadOnlyList<Citation>?)x.Cites)),
    ];

    public static IEnumerable<string> TieableIds(Dossier d) =>
        d.Statements.Select(s => s.Id).Concat(d.Cases.Select(c => c.Id)).Concat(d.Figures.Select(f => f.Id)).Concat(d.Events.Select(e => e.Id));

    public static IEnumerable<string> Ids(Dossier d) => d.Sources.Select(s => s.Id).Concat(d.Actors.Select(a => a.Id)).Concat(TieableIds(d));

    public static IEnumerable<string> NamedActors(Dossier d) =>
        d.Statements.SelectMany(s => new[] { s.By, s.To })
            .Concat(d.Participations.SelectMany(p => new[] { p.Actor, p.ExpectedBy, p.ReasonBy, p.RebuttalBy }))
            .Concat(d.Cases.SelectMany(c => c.AllegedBy.Concat(c.FoundBy)))
            .Concat(d.Figures.Select(f => f.By)).OfType<string>();

    public static IEnumerable<string> NamedReviews(Dossier d) =>
        d.Events.Select(e => e.Review).Concat(d.Participations.Select(p => p.Review)).Concat(d.Statements.Select(s => s.Review))
            .Concat(d.Cases.Select(c => c.Review)).Concat(d.Figures.Select(f => f.Review)).Concat(d.Assessments.Select(a => a.Review))
            .Concat(d.Deadlines.Select(x => x.Review)).OfType<string>();

    public static IEnumerable<string> Dates(Dossier d) =>
        d.Sources.Select(s => s.Date).Concat(d.Actors.SelectMany(a => a.Roles).SelectMany(r => new[] { r.From, r.To, r.At }))
            .Concat(d.TreatyActions.Select(t => t.Date)).Concat(d.Events.Select(e => e.Date)).Concat(d.Statements.SelectMany(s => new[] { s.Date, s.Data?.Period }))
            .Concat(d.Cases.Select(c => c.Date)).Concat(d.Figures.Select(f => f.AsOf)).Concat(d.Assessments.Select(a => a.Date))
            .Concat(d.Deadlines.SelectMany(x => new[] { x.Due, x.Received })).OfType<string>();

    public static IEnumerable<string> Symbols(Dossier d) =>
        d.Sources.Select(s => s.Symbol).Concat(d.Reviews.SelectMany(r => r.Documents)).Concat(d.Statements.Select(s => s.Symbol)).OfType<string>();

    public static IEnumerable<string> Counts(Dossier d) =>
        d.Figures.Select(f => f.Count).Concat(d.Cases.Select(c => c.Victims)).Concat(d.Participations.Select(p => p.Count))
            .Concat(d.Statements.Select(s => s.Data?.Count)).OfType<string>();

    /// <summary>The prose that we wrote: titles of works and quoted words are not ours.</summary>
    public static IEnumerable<string> OwnWords(Dossier d) =>
        d.Sources.Select(s => s.Note).Concat(d.Actors.Select(a => a.Note)).Concat(d.TreatyActions.Select(t => t.Note)).Concat(d.Reviews.Select(r => r.Summary))
            .Concat(d.Events.SelectMany(e => new[] { e.Title, e.Note })).Concat(d.Participations.SelectMany(p => new[] { p.Reason, p.Rebuttal }))
            .Concat(d.Statements.SelectMany(s => new[] { s.Quoted ? null : s.Words, s.Note })).Concat(d.Links.Select(l => l.Note))
            .Concat(d.Cases.SelectMany(c => new[] { c.Title, c.Status, c.Note })).Concat(d.Figures.SelectMany(f => new[] { f.Predicate, f.Note }))
            .Concat(d.Deadlines.Select(x => x.Note)).OfType<string>();

    public static string Key(DossierReview r) => $"{r.State}/{r.Body}/{r.Cycle}";
}
