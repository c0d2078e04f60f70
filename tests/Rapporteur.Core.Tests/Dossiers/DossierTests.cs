using System.Globalization;
using System.Text.RegularExpressions;
using Rapporteur.Core.Accountability;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reviews;
using Rapporteur.Core.States;
using Rapporteur.Core.Time;

namespace Rapporteur.Core.Tests.Dossiers;

/// <summary>What every dossier of the repository must keep.</summary>
public sealed partial class DossierTests
{
    public static TheoryData<string> All => [.. DossierFiles.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void Says_nothing_that_the_schema_does_not_know(string name) => Assert.Equal(Path.GetFileNameWithoutExtension(name), DossierFiles.Read(name).Id);

    [Theory]
    [MemberData(nameof(All))]
    public void Gives_every_fact_a_source_that_it_lists(string name)
    {
        var dossier = DossierFiles.Read(name);
        var sources = dossier.Sources.Select(s => s.Id).ToHashSet();
        Assert.Empty(DossierParts.Facts(dossier).Where(f => f.Cites is not { Count: > 0 }).Select(f => f.Fact));
        Assert.Empty(DossierParts.Facts(dossier).SelectMany(f => f.Cites ?? []).Select(c => c.Source).Except(sources));
        Assert.Empty(dossier.Sources.Select(s => s.VersionOf).OfType<string>().Except(sources));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Lists_no_source_that_nothing_cites(string name)
    {
        var dossier = DossierFiles.Read(name);
        var cited = DossierParts.Facts(dossier).SelectMany(f => f.Cites ?? []).Select(c => c.Source);
        Assert.Empty(dossier.Sources.Select(s => s.Id).Except(cited));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Uses_each_id_once_and_names_only_ids_that_exist(string name)
    {
        var dossier = DossierFiles.Read(name);
        Assert.Empty(DossierParts.Ids(dossier).GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(DossierParts.NamedActors(dossier).Except(dossier.Actors.Select(a => a.Id)));
        Assert.Empty(DossierParts.NamedReviews(dossier).Except(dossier.Reviews.Select(DossierParts.Key)));
        Assert.Empty(dossier.Links.SelectMany(l => new[] { l.From, l.To }).Except(DossierParts.TieableIds(dossier)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Ties_no_two_things_twice_in_the_same_way_and_none_to_itself(string name)
    {
        var links = DossierFiles.Read(name).Links;
        Assert.Empty(links.GroupBy(l => (l.From, l.Kind, l.To)).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.DoesNotContain(links, l => l.From == l.To);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Writes_dates_symbols_and_counts_that_the_record_can_read(string name)
    {
        var dossier = DossierFiles.Read(name);
        Assert.DoesNotContain(DossierParts.Dates(dossier), d => !PartialDate.TryParse(d, out _));
        Assert.DoesNotContain(DossierParts.Symbols(dossier), s => !DocumentSymbol.TryParse(s, out var symbol) || symbol.Text != s);
        Assert.DoesNotContain(DossierParts.Counts(dossier), c => BoundedCount.Parse(c).IsUnknown && !c.StartsWith("no ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Knows_the_States_bodies_and_treaties_it_names(string name)
    {
        var dossier = DossierFiles.Read(name);
        Assert.Empty(dossier.Reviews.Where(r => BodyRegistry.Default.FindOrNull(new BodyCode(r.Body)) is null).Select(r => r.Body));
        Assert.Empty(dossier.TreatyActions.Where(t => TreatyRegistry.Default.FindOrNull(t.Treaty) is null).Select(t => t.Treaty));
        Assert.DoesNotContain(dossier.Reviews.Select(r => r.State).Concat(dossier.TreatyActions.Select(t => t.State)), s => StateRegistry.Default.FindOrNull(new StateCode(s)) is null);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Uses_only_the_values_that_the_schema_documents(string name)
    {
        var d = DossierFiles.Read(name);
        Within("DossierSource", "Kind", d.Sources.Select(s => s.Kind));
        Within("DossierActor", "Kind", d.Actors.Select(a => a.Kind));
        Within("DossierEvent", "Kind", d.Events.Select(e => e.Kind));
        Within("DossierStatement", "Kind", d.Statements.Select(s => s.Kind));
        Within("DossierLink", "Kind", d.Links.Select(l => l.Kind));
        Within("DossierDeadline", "Kind", d.Deadlines.Select(x => x.Kind));
        Within("DossierParticipation", "Side", d.Participations.Select(p => p.Side));
        Within("TreatyAction", "Action", d.TreatyActions.Select(t => t.Action));
        Within("DossierDataShape", "ActorClass", d.Statements.SelectMany(s => s.Data?.ActorClass ?? []).Concat(d.Cases.Select(c => c.ActorClass)).Concat(d.Figures.Select(f => f.ActorClass).OfType<string>()));
        Within("DossierDataShape", "Stage", d.Statements.SelectMany(s => s.Data?.Stage ?? []).Concat(d.Figures.Select(f => f.Stage).OfType<string>()));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Quotes_a_few_words_and_no_more(string name) =>
        Assert.Empty(DossierFiles.Read(name).Statements.Where(s => s.Quoted && s.Words.Split(' ').Length > 6).Select(s => s.Words));

    [Theory]
    [MemberData(nameof(All))]
    public void Gives_a_reason_and_a_rebuttal_only_with_who_gave_it(string name)
    {
        var participations = DossierFiles.Read(name).Participations;
        Assert.DoesNotContain(participations, p => (p.Reason is null) != (p.ReasonBy is null) || (p.Rebuttal is null) != (p.RebuttalBy is null));
        Assert.DoesNotContain(participations, p => p.Present ? p.Reason is not null : p.ExpectedBy is null);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Holds_no_contact_data_of_anybody(string name) => Assert.DoesNotMatch(Contact(), DossierFiles.Text(name));

    /// <summary>Our own words: no run of eight words of a real document or of the article may stand in them.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Copies_no_passage_of_its_sources(string name)
    {
        var corpus = Environment.GetEnvironmentVariable("RAPPORTEUR_CORPUS") ?? Path.GetFullPath(Path.Combine(DossierFiles.Root, "..", "shared", "data"));
        Assert.SkipUnless(Directory.Exists(corpus), $"No real documents at {corpus}: set RAPPORTEUR_CORPUS.");
        string[] folders = [Path.Combine(corpus, "pakistan"), Path.Combine(corpus, "..", "seed")];
        var theirs = folders.Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories)).SelectMany(f => Runs(File.ReadAllText(f))).ToHashSet();
        Assert.DoesNotContain(DossierParts.OwnWords(DossierFiles.Read(name)).SelectMany(Runs), theirs.Contains);
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = Word().Matches(text).Select(m => m.Value.ToLower(CultureInfo.InvariantCulture)).ToArray();
        return Enumerable.Range(0, Math.Max(0, words.Length - 7)).Select(i => string.Join(' ', words[i..(i + 8)]));
    }

    private static void Within(string type, string member, IEnumerable<string> values) => Assert.Empty(values.Except(SchemaVocabulary.Of(type, member)));

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"@|twitter|\+\d[\d \-]{7,}|\be-?mail\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Contact();
}
