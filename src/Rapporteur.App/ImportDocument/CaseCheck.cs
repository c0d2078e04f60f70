using Rapporteur.Core.Dossiers;

namespace Rapporteur.App.ImportDocument;

/// <summary>Checks the parts of a dossier's cases, its consents and judgements: ids and references here, what they mean in the checks that it calls.</summary>
internal static class CaseCheck
{
    public static void Run(Dossier dossier, DossierFindings findings)
    {
        References(dossier, findings);
        Dates(dossier, findings);
        CodeCheck.Run(dossier, findings);
        CountCheck.Run(dossier, findings);
        OfficeCheck.Run(dossier, findings);
        foreach (var one in dossier.Cases)
        {
            CaseDateCheck.Run(one, findings);
            CaseWordCheck.Run(one, findings);
        }

        CaseDateCheck.Consents(dossier, findings);
    }

    private static void References(Dossier dossier, DossierFindings findings)
    {
        HashSet<string> actors = [.. dossier.Actors.Select(a => a.Id)];
        HashSet<string> sources = [.. dossier.Sources.Select(s => s.Id)];
        HashSet<string> statements = [.. dossier.Statements.Select(s => s.Id)];
        foreach (var one in dossier.Cases)
        {
            HashSet<string> people = [.. one.People.Select(p => p.Id)];
            HashSet<string> perpetrators = [.. one.Perpetrators.Select(p => p.Id)];
            findings.Once("part", [.. one.People.Select(p => p.Id), .. one.Events.Select(e => e.Id), .. one.Perpetrators.Select(p => p.Id)], one.Id);
            findings.Known("person", one.Events.Select(e => e.Victim).Concat(one.Redress.Select(r => r.Person)), people, one.Id);
            findings.Known("alleged perpetrator", one.Events.SelectMany(e => e.Perpetrators).Concat(one.Steps.Select(s => s.Perpetrator)), perpetrators, one.Id);
            findings.Known("actor", one.Perpetrators.SelectMany(p => p.AllegedBy.Concat(p.FoundBy)).Concat(one.Steps.Select(s => s.By)).Concat(one.Redress.Select(r => r.By)), actors);
            findings.Known("source", Cited(one).Select(c => c.Source), sources);
        }

        Consents(dossier, findings);
        findings.Known("statement", dossier.Judgements.SelectMany(j => new[] { j.Question, j.Reply }), statements);
        findings.Known("actor", dossier.Judgements.Select(j => j.By), actors);
        findings.Known("source", dossier.Judgements.SelectMany(j => j.Cites).Select(c => c.Source), sources);
    }

    private static void Consents(Dossier dossier, DossierFindings findings)
    {
        findings.Known("case", dossier.Consents.Select(c => c.Case), dossier.Cases.Select(c => c.Id).ToHashSet());
        foreach (var one in dossier.Cases.DistinctBy(c => c.Id))
        {
            findings.Known("person", dossier.Consents.Where(c => c.Case == one.Id).Select(c => c.Person), one.People.Select(p => p.Id).ToHashSet(), one.Id);
        }
    }

    private static IEnumerable<Citation> Cited(DossierCase one) => one.People.SelectMany(p => p.Cites).Concat(one.Events.SelectMany(e => e.Cites))
        .Concat(one.Perpetrators.SelectMany(p => p.Cites)).Concat(one.Steps.SelectMany(s => s.Cites)).Concat(one.Redress.SelectMany(r => r.Cites));

    private static void Dates(Dossier dossier, DossierFindings findings) => findings.Dates(dossier.Cases
        .SelectMany(c => c.Events.SelectMany(e => new[] { e.From, e.To }).Concat(c.Steps.Select(s => s.Date)).Concat(c.Redress.Select(r => r.Date)))
        .Concat(dossier.Consents.SelectMany(c => new[] { c.Given, c.Withdrawn })).Concat(dossier.Judgements.Select(j => j.Date))
        .Concat(dossier.Statements.Select(s => s.Data?.Period)).Concat(dossier.Figures.Select(f => f.Period)));
}
