using Rapporteur.Core.Documents;
using Rapporteur.Core.Dossiers;
using Rapporteur.Core.Reading;

namespace Rapporteur.App.ImportDocument;

/// <summary>Checks a dossier: ids once, references that lead somewhere, dates and symbols that can be read.</summary>
internal sealed class DossierCheck
{
    private readonly Dossier dossier;
    private readonly DossierFindings findings;
    private readonly HashSet<string> sources;
    private readonly HashSet<string> actors;
    private readonly HashSet<string> reviews;
    private readonly HashSet<string> linkable;

    private DossierCheck(Dossier dossier, string text)
    {
        this.dossier = dossier;
        findings = new DossierFindings(text);
        sources = [.. dossier.Sources.Select(s => s.Id)];
        actors = [.. dossier.Actors.Select(a => a.Id)];
        reviews = [.. dossier.Reviews.Select(r => $"{r.State}/{r.Body}/{r.Cycle}")];
        linkable = [.. dossier.Statements.Select(s => s.Id), .. dossier.Cases.Select(c => c.Id), .. dossier.Figures.Select(f => f.Id), .. dossier.Events.Select(e => e.Id), .. actors, .. sources];
    }

    public static IReadOnlyList<Finding> Of(Dossier dossier, string text)
    {
        var check = new DossierCheck(dossier, text);
        check.Ids();
        check.Actors();
        check.Citations();
        check.Reviews();
        check.Dates();
        check.Symbols();
        CaseCheck.Run(dossier, check.findings);
        return check.findings.All;
    }

    private void Ids()
    {
        findings.Once("source", dossier.Sources.Select(s => s.Id));
        findings.Once("actor", dossier.Actors.Select(a => a.Id));
        findings.Once("item", [.. dossier.Statements.Select(s => s.Id), .. dossier.Cases.Select(c => c.Id), .. dossier.Figures.Select(f => f.Id), .. dossier.Events.Select(e => e.Id)]);
        foreach (var link in dossier.Links)
        {
            findings.Known("thing", [link.From, link.To], linkable);
        }
    }

    private void Actors()
    {
        var named = dossier.Statements.SelectMany(s => new[] { s.By, s.To })
            .Concat(dossier.Figures.Select(f => f.By))
            .Concat(dossier.Cases.SelectMany(c => c.AllegedBy.Concat(c.FoundBy)))
            .Concat(dossier.Participations.SelectMany(p => new[] { p.Actor, p.ExpectedBy, p.ReasonBy, p.RebuttalBy }));
        findings.Known("actor", named, actors);
    }

    private void Citations()
    {
        var lists = dossier.Actors.SelectMany(a => a.Aliases.Select(x => x.Cites).Concat(a.Roles.Select(r => r.Cites)).Append(a.Cites))
            .Concat(dossier.TreatyActions.Select(t => t.Cites)).Concat(dossier.Reviews.Select(r => r.Cites)).Concat(dossier.Events.Select(e => e.Cites))
            .Concat(dossier.Participations.Select(p => p.Cites)).Concat(dossier.Statements.Select(s => s.Cites)).Concat(dossier.Links.Select(l => l.Cites))
            .Concat(dossier.Cases.Select(c => c.Cites)).Concat(dossier.Figures.Select(f => f.Cites)).Concat(dossier.Assessments.Select(a => a.Cites))
            .Concat(dossier.Deadlines.Select(d => d.Cites));
        var cited = lists.SelectMany(c => c ?? []).Select(c => c.Source).Concat(dossier.Sources.Select(s => s.VersionOf).OfType<string>());
        findings.Known("source", cited, sources);
    }

    private void Reviews()
    {
        var named = dossier.Events.Select(e => e.Review).Concat(dossier.Participations.Select(p => p.Review)).Concat(dossier.Statements.Select(s => s.Review))
            .Concat(dossier.Cases.Select(c => c.Review)).Concat(dossier.Figures.Select(f => f.Review)).Concat(dossier.Assessments.Select(a => a.Review))
            .Concat(dossier.Deadlines.Select(d => d.Review));
        findings.Known("review", named, reviews);
    }

    private void Dates()
    {
        var dates = dossier.Sources.Select(s => s.Date).Concat(dossier.TreatyActions.Select(t => t.Date)).Concat(dossier.Events.Select(e => e.Date))
            .Concat(dossier.Statements.Select(s => s.Date)).Concat(dossier.Cases.Select(c => c.Date)).Concat(dossier.Figures.Select(f => f.AsOf))
            .Concat(dossier.Assessments.Select(a => a.Date)).Concat(dossier.Deadlines.SelectMany(d => new[] { d.Due, d.Received }))
            .Concat(dossier.Actors.SelectMany(a => a.Roles).SelectMany(r => new[] { r.From, r.To, r.At }));
        findings.Dates(dates);
    }

    private void Symbols()
    {
        var symbols = dossier.Sources.Select(s => s.Symbol).Concat(dossier.Statements.Select(s => s.Symbol)).Concat(dossier.Reviews.SelectMany(r => r.Documents));
        foreach (var symbol in symbols.OfType<string>().Distinct().Where(s => !DocumentSymbol.TryParse(s, out _)))
        {
            findings.Error("DAT0105", $"'{symbol}' is not a document symbol.", symbol);
        }
    }
}
