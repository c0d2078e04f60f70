using Rapporteur.Core.Documents;
using Rapporteur.Core.Dossiers;
using Rapporteur.Core.Reviews;
using Rapporteur.Core.Time;

namespace Rapporteur.Core.Tests.Dossiers;

public sealed class DossierTests
{
    private static readonly string[] Kinds = ["claim", "question", "reply", "concern", "recommendation", "observation", "commitment", "objection", "regret", "finding", "comment"];
    private static readonly string[] Ties = ["replies-to", "rebuts", "supports", "contradicts", "repeats", "acknowledges", "raises", "contrasts", "later-record-of", "corrects"];
    private static readonly string[] Classes = ["police", "military", "paramilitary", "intelligence", "prison", "official", "private-acquiescence", "private", "armed-group", "unknown"];

    /// <summary>What the domain notes mark as unsure must not be asserted anywhere.</summary>
    private static readonly string[] Unsure = ["2016-01-04", "4 January 2016", "2015-10-19", "co-rapporteur", "2018-05-12", "2021-05-12", "CAT/C/PAK/2", "CAT/C/PAK/CO/1/Add.1", "CAT/C/PAK/Q", "A/HRC/53/13", "@", "2018-07-27"];

    public static TheoryData<string> Names => [.. DossierFile.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_fact_cites_a_source_of_the_dossier(string name)
    {
        var dossier = DossierFile.Read(name);
        var sources = dossier.Sources.Select(s => s.Id).ToHashSet();
        var facts = Facts(dossier).ToList();
        Assert.All(facts, fact => Assert.NotEmpty(fact.Cites));
        Assert.DoesNotContain(facts.SelectMany(f => f.Cites).Concat(dossier.Links.SelectMany(l => l.Cites ?? [])), c => !sources.Contains(c.Source));
        Assert.DoesNotContain(dossier.Sources, s => s.VersionOf is { } of && !sources.Contains(of));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Ids_are_unique_and_resolve(string name)
    {
        var dossier = DossierFile.Read(name);
        var actors = dossier.Actors.Select(a => a.Id).ToHashSet();
        var things = dossier.Statements.Select(s => s.Id).Concat(dossier.Cases.Select(c => c.Id)).Concat(dossier.Figures.Select(f => f.Id)).Concat(dossier.Events.Select(e => e.Id)).ToList();
        Assert.Equal(things.Count, things.Distinct().Count());
        Assert.Equal(dossier.Actors.Count, actors.Count);
        Assert.Empty(dossier.Links.SelectMany(l => new[] { l.From, l.To }).Except(things));
        var named = dossier.Statements.SelectMany(s => new[] { s.By, s.To }).Concat(dossier.Participations.SelectMany(p => new[] { p.Actor, p.ExpectedBy, p.ReasonBy, p.RebuttalBy }))
            .Concat(dossier.Cases.SelectMany(c => c.AllegedBy.Concat(c.FoundBy))).Concat(dossier.Figures.Select(f => f.By)).OfType<string>();
        Assert.Empty(named.Except(actors));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Dates_symbols_and_words_are_those_of_the_schema(string name)
    {
        var dossier = DossierFile.Read(name);
        Assert.All(Dates(dossier), date => Assert.True(PartialDate.TryParse(date, out _), date));
        Assert.All(Symbols(dossier), symbol => Assert.True(DocumentSymbol.TryParse(symbol, out _), symbol));
        Assert.Empty(dossier.Statements.Select(s => s.Kind).Except(Kinds));
        Assert.Empty(dossier.Links.Select(l => l.Kind).Except(Ties));
        Assert.Empty(dossier.Cases.Select(c => c.ActorClass).Concat(dossier.Figures.Select(f => f.ActorClass).OfType<string>()).Concat(dossier.Statements.SelectMany(s => s.Data?.ActorClass ?? [])).Except(Classes));
        Assert.All(dossier.TreatyActions, a => Assert.NotNull(TreatyRegistry.Default.FindOrNull(a.Treaty)));
        Assert.Empty(Reviews(dossier).Except(dossier.Reviews.Select(r => $"{r.State}/{r.Body}/{r.Cycle}")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_unsure_and_no_private_data_is_asserted(string name)
    {
        var text = DossierFile.Text(name);
        Assert.DoesNotContain(Unsure, u => text.Contains($"\"{u}\"", StringComparison.Ordinal) || (!u.Contains('/', StringComparison.Ordinal) && text.Contains(u, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Quoted_words_are_a_few(string name) =>
        Assert.All(DossierFile.Read(name).Statements.Where(s => s.Quoted), s => Assert.InRange(s.Words.Split(' ').Length, 1, 6));

    private static IEnumerable<(string Id, IReadOnlyList<Citation> Cites)> Facts(Dossier d) => d.Actors.Select(a => (a.Id, a.Cites))
        .Concat(d.TreatyActions.Select(a => (a.Treaty, a.Cites))).Concat(d.Reviews.Select(r => (r.Title, r.Cites))).Concat(d.Events.Select(e => (e.Id, e.Cites)))
        .Concat(d.Participations.Select(p => (p.Actor, p.Cites))).Concat(d.Statements.Select(s => (s.Id, s.Cites))).Concat(d.Cases.Select(c => (c.Id, c.Cites)))
        .Concat(d.Figures.Select(f => (f.Id, f.Cites))).Concat(d.Assessments.Select(a => (a.Paragraph, a.Cites))).Concat(d.Deadlines.Select(x => (x.Kind, x.Cites)));

    private static IEnumerable<string> Dates(Dossier d) => d.Sources.Select(s => s.Date).Concat(d.TreatyActions.Select(a => a.Date)).Concat(d.Events.Select(e => e.Date))
        .Concat(d.Statements.Select(s => s.Date)).Concat(d.Cases.Select(c => c.Date)).Concat(d.Figures.Select(f => f.AsOf)).Concat(d.Assessments.Select(a => a.Date))
        .Concat(d.Deadlines.SelectMany(x => new[] { x.Due, x.Received })).Concat(d.Actors.SelectMany(a => a.Roles).SelectMany(r => new[] { r.From, r.To, r.At })).OfType<string>();

    private static IEnumerable<string> Symbols(Dossier d) => d.Sources.Select(s => s.Symbol).Concat(d.Statements.Select(s => s.Symbol)).OfType<string>().Concat(d.Reviews.SelectMany(r => r.Documents));

    private static IEnumerable<string> Reviews(Dossier d) => d.Events.Select(e => e.Review).Concat(d.Participations.Select(p => p.Review)).Concat(d.Statements.Select(s => s.Review))
        .Concat(d.Cases.Select(c => c.Review)).Concat(d.Figures.Select(f => f.Review)).Concat(d.Assessments.Select(a => a.Review)).Concat(d.Deadlines.Select(x => x.Review)).OfType<string>();
}
