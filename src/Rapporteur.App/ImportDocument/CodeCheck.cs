using System.Text.Json;
using Rapporteur.Core.Accountability;
using Rapporteur.Core.Dossiers;

namespace Rapporteur.App.ImportDocument;

/// <summary>Checks that codes are codes: what nothing can be computed from, or what would protect nobody, is refused.</summary>
internal static class CodeCheck
{
    private static readonly IReadOnlyList<string> ClassesOfActor = [.. ActorClasses.All.Select(a => a.Code()), "other-official"];
    private static readonly IReadOnlyList<string> AllStages = [.. Stages.All.Select(s => s.Code()), "prosecution"];
    private static readonly IReadOnlyList<string> Answers = [.. ResponsivenessCodes.All.Select(r => r.Code())];
    private static readonly IReadOnlyList<string> FieldsOfCase = [.. typeof(DossierCase).GetProperties().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name))];

    public static void Run(Dossier dossier, DossierFindings findings)
    {
        foreach (var one in dossier.Cases)
        {
            OfCase(one, (what, codes, allowed) => Within(findings, what, codes, allowed, one.Id));
        }

        void Check(string what, IEnumerable<string?> codes, IReadOnlyList<string> allowed) => Within(findings, what, codes, allowed, null);
        Check("class of actor", dossier.Figures.Select(f => f.ActorClass).Concat(dossier.Statements.SelectMany(s => s.Data?.ActorClass ?? [])), ClassesOfActor);
        Check("stage", dossier.Figures.Select(f => f.Stage).Concat(dossier.Statements.SelectMany(s => s.Data?.Stage ?? [])), AllStages);
        Check("kind of data", dossier.Statements.Select(s => s.Data?.Kind), DossierCodes.DataKinds);
        Check("judgement of an answer", dossier.Judgements.Select(j => j.Code), Answers);
        Check("datum of a consent", dossier.Consents.Select(c => c.Datum), DossierCodes.Data);
        Check("use of a consent", dossier.Consents.Select(c => c.Use), DossierCodes.Uses);
        Check("giver of a consent", dossier.Consents.Select(c => c.GivenBy), DossierCodes.Givers);
        Check("risk", dossier.Consents.Select(c => c.Risk), DossierCodes.Risks);
        Check("visibility", dossier.Events.Select(e => e.Visibility).Concat(dossier.Participations.Select(p => p.Visibility)).Concat(dossier.Statements.Select(s => s.Visibility)).Concat(dossier.Figures.Select(f => f.Visibility)), DossierCodes.Visibilities);
    }

    private static void OfCase(DossierCase one, Action<string, IEnumerable<string?>, IReadOnlyList<string>> check)
    {
        check("class of actor", one.Perpetrators.Select(p => p.ActorClass).Prepend(one.ActorClass), ClassesOfActor);
        check("stage", one.Steps.Select(s => s.Stage), AllStages);
        check("state of a step", one.Steps.Select(s => s.State), DossierCodes.StepStates);
        check("role in a case", one.People.SelectMany(p => p.Roles), DossierCodes.PersonRoles);
        check("fate", one.People.Select(p => p.Fate), DossierCodes.Fates);
        check("degree of involvement", one.Perpetrators.Select(p => p.Degree), DossierCodes.Degrees);
        check("form of redress", one.Redress.Select(r => r.Form), DossierCodes.RedressForms);
        check("state of redress", one.Redress.Select(r => r.State), DossierCodes.RedressStates);
        check("field of a case", one.Fields.Keys, FieldsOfCase);
        check("visibility", one.People.Select(p => p.Visibility).Concat(one.Events.Select(e => e.Visibility)).Concat(one.Perpetrators.Select(p => p.Visibility))
            .Concat(one.Steps.Select(s => s.Visibility)).Concat(one.Redress.Select(r => r.Visibility)).Concat(one.Fields.Values).Prepend(one.Visibility), DossierCodes.Visibilities);
    }

    private static void Within(DossierFindings findings, string what, IEnumerable<string?> codes, IReadOnlyList<string> allowed, string? within)
    {
        foreach (var code in codes.OfType<string>().Distinct(StringComparer.Ordinal).Where(c => !allowed.Contains(c)))
        {
            findings.Error("DAT0115", $"'{code}' is no {what}: write one of {string.Join(", ", allowed)}.", code, within);
        }
    }
}
