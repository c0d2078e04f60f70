using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Views;
using Rapporteur.Storage;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Record;

/// <summary>The statements of one review from dossiers, arranged by how they are tied. Each is shown once: as a question or reply,
/// as what others speak to, as one of those others, as a recommendation with its concern, or by itself.</summary>
internal sealed class ReviewStatements
{
    private const string RepliesTo = "replies-to";
    private const string Contrasts = "contrasts";

    private readonly DossierFacts facts;
    private readonly IReadOnlyList<StatementRow> rows;
    private readonly Dictionary<(string Dossier, string Item), StatementRow> byItem;
    private readonly IReadOnlyList<LinkRow> links;
    private readonly Dictionary<(string Dossier, string Item), string> titles;
    private readonly IReadOnlySet<(string Dossier, string Actor)> delegates;

    private ReviewStatements(
        DossierFacts facts, IReadOnlyList<StatementRow> rows, IReadOnlyList<StatementRow> tied, IReadOnlyList<LinkRow> links, Dictionary<(string, string), string> titles, IReadOnlySet<(string, string)> delegates)
    {
        (this.facts, this.rows, this.links, this.titles, this.delegates) = (facts, rows, links, titles, delegates);
        byItem = rows.Concat(tied).DistinctBy(s => s.Id).ToDictionary(s => (s.DossierId, s.Item));
        Exchanges = [.. rows.Where(s => s.Kind == "question").Select(Exchange)];
        var answers = links.Where(l => l.Kind == RepliesTo && byItem.GetValueOrDefault((l.DossierId, l.To))?.Kind == "question").ToList();
        var roots = rows.Where(s => s.Kind == "claim" || (s.Kind == "objection" && TiesTo(s).Count > 0)).ToList();
        Claims = [.. roots.Select(s => new ClaimView(View(s), TiesTo(s)))];
        var shown = roots.Select(s => s.Id)
            .Concat(rows.Where(s => s.Kind is "question" or "recommendation").Select(s => s.Id))
            .Concat(answers.Select(l => byItem.GetValueOrDefault((l.DossierId, l.From))?.Id).OfType<RecordId>())
            .Concat(roots.SelectMany(From).Select(s => s.Id)).ToHashSet();
        Groups = [.. rows.Where(s => s.Kind == "recommendation").GroupBy(s => s.Theme ?? "").Select(g => Group(g, shown))];
        Others = [.. rows.Where(s => !shown.Contains(s.Id)).Select(View)];
    }

    public IReadOnlyList<ExchangeView> Exchanges { get; }

    public IReadOnlyList<ClaimView> Claims { get; }

    /// <summary>Statements of the State's own people that stand against each other: two members of one delegation may take opposite positions.</summary>
    public IReadOnlyList<ClaimView> Positions => [.. links.Where(IsWithinDelegation).GroupBy(l => (l.DossierId, l.To))
        .Select(g => new ClaimView(View(byItem[g.Key]), [.. g.Select(l => new TiedStatement(l.Kind, View(byItem[(l.DossierId, l.From)]), l.Note))]))];

    public IReadOnlyList<RecommendationGroup> Groups { get; }

    public IReadOnlyList<StatementView> Others { get; }

    public static async Task<ReviewStatements> Load(RecordDb db, string review, DossierFacts facts, CancellationToken cancel)
    {
        var rows = await db.Statements.AsNoTracking().Where(s => s.Review == review).OrderBy(s => s.DossierId).ThenBy(s => s.Ordinal).ToListAsync(cancel);
        string[] dossiers = [.. rows.Select(s => s.DossierId).Distinct()];
        var links = await db.Links.AsNoTracking().Where(l => dossiers.Contains(l.DossierId)).OrderBy(l => l.Ordinal).ToListAsync(cancel);
        string[] ends = [.. links.SelectMany(l => new[] { l.From, l.To }).Distinct()];
        var tied = await db.Statements.AsNoTracking().Where(s => dossiers.Contains(s.DossierId) && ends.Contains(s.Item)).ToListAsync(cancel);
        var titles = await Titles(db, dossiers, ends, cancel);
        var state = await db.Participations.AsNoTracking().Where(p => p.Review == review && p.Side == "state").Select(p => new { p.DossierId, p.Actor }).ToListAsync(cancel);
        return new ReviewStatements(facts, rows, tied, links, titles, state.Select(p => (p.DossierId, p.Actor)).ToHashSet());
    }

    /// <summary>Ties between an item and things that are not statements, in words: <c>raises: the case of …</c>.</summary>
    public static string? InWords(IEnumerable<LinkRow> links, string dossier, string item, IReadOnlyDictionary<(string Dossier, string Item), string> titles)
    {
        var said = links.Where(l => l.DossierId == dossier && l.From == item && titles.ContainsKey((dossier, l.To))).GroupBy(l => l.Kind)
            .Select(g => $"{g.Key[..1].ToUpperInvariant()}{g.Key[1..].Replace('-', ' ')}: {string.Join("; ", g.Select(l => StatementViews.Joined(titles[(dossier, l.To)], l.Note is null ? null : $"({l.Note})")))}.").ToList();
        return said.Count == 0 ? null : string.Join(' ', said);
    }

    /// <summary>What cases, figures and events are called.</summary>
    public static async Task<Dictionary<(string Dossier, string Item), string>> Titles(RecordDb db, string[] dossiers, string[] items, CancellationToken cancel)
    {
        var cases = await db.Cases.AsNoTracking().Where(c => dossiers.Contains(c.DossierId) && items.Contains(c.Item)).Select(c => new { c.DossierId, c.Item, c.Title }).ToListAsync(cancel);
        var figures = await db.Figures.AsNoTracking().Where(f => dossiers.Contains(f.DossierId) && items.Contains(f.Item)).Select(f => new { f.DossierId, f.Item, Title = f.Count + " " + f.Predicate }).ToListAsync(cancel);
        var events = await db.Events.AsNoTracking().Where(e => dossiers.Contains(e.DossierId) && items.Contains(e.Item)).Select(e => new { e.DossierId, e.Item, e.Title }).ToListAsync(cancel);
        return cases.Concat(figures).Concat(events).ToDictionary(t => (t.DossierId, t.Item), t => t.Title);
    }

    private bool IsWithinDelegation(LinkRow link) => link.Kind == Contrasts
        && byItem.GetValueOrDefault((link.DossierId, link.From)) is { } one && byItem.GetValueOrDefault((link.DossierId, link.To)) is { } other
        && one.By != other.By && rows.Contains(other) && delegates.Contains((one.DossierId, one.By)) && delegates.Contains((other.DossierId, other.By));

    private ExchangeView Exchange(StatementRow question) => new(
        View(question),
        [.. links.Where(l => l.Kind == RepliesTo && l.DossierId == question.DossierId && l.To == question.Item && byItem.ContainsKey((l.DossierId, l.From)))
            .Select(l => new ReplyView(View(byItem[(l.DossierId, l.From)]), l.Note))]);

    private IReadOnlyList<TiedStatement> TiesTo(StatementRow statement) =>
        [.. Incoming(statement).Select(l => new TiedStatement(l.Kind, View(byItem[(l.DossierId, l.From)]), l.Note))];

    private IEnumerable<StatementRow> From(StatementRow statement) => Incoming(statement).Select(l => byItem[(l.DossierId, l.From)]);

    private IEnumerable<LinkRow> Incoming(StatementRow statement) =>
        links.Where(l => l.DossierId == statement.DossierId && l.To == statement.Item && byItem.ContainsKey((l.DossierId, l.From)));

    private RecommendationGroup Group(IGrouping<string, StatementRow> theme, HashSet<RecordId> shown)
    {
        var concerns = rows.Where(s => s.Kind == "concern" && (s.Theme ?? "") == theme.Key).ToList();
        shown.UnionWith(concerns.Select(c => c.Id));
        return new RecommendationGroup(theme.Key, [.. theme.SelectMany(s => s.Articles).Distinct()], [.. concerns.Select(View)], [.. theme.Select(View)]);
    }

    private StatementView View(StatementRow row) => StatementViews.Of(row, facts, InWords(links, row.DossierId, row.Item, titles));
}
