using Rapporteur.Core.Dossiers;

namespace Rapporteur.App.ImportDocument;

/// <summary>Checks who is what in a case, and that its words presume nobody's guilt.</summary>
internal static class CaseWordCheck
{
    public static void Run(DossierCase one, DossierFindings findings)
    {
        Witnesses(one, findings);
        Guilt(one, findings);
    }

    /// <summary>Whoever complains and bears witness needs protection twice: Convention against Torture, art. 13.</summary>
    private static void Witnesses(DossierCase one, DossierFindings findings)
    {
        foreach (var person in one.People.GroupBy(p => p.Name ?? $"\n{p.Id}", StringComparer.OrdinalIgnoreCase))
        {
            HashSet<string> roles = [.. person.SelectMany(p => p.Roles)];
            if (roles.Contains("witness") && (roles.Contains("victim") || roles.Contains("complainant")))
            {
                var id = person.First().Id;
                findings.Warning("DAT0111", $"'{id}' of the case '{one.Id}' is {(roles.Contains("victim") ? "a victim" : "a complainant")} and a witness too: both are kept. See to the person's protection (Convention against Torture, art. 13) before anything is shared.", id, one.Id);
            }
        }
    }

    private static void Guilt(DossierCase one, DossierFindings findings)
    {
        var presumed = one.Perpetrators.Count == 0
            ? one.FoundBy.Count == 0
            : one.Perpetrators.Any(p => p.FoundBy.Count == 0 && !one.Steps.Any(s => s.Perpetrator == p.Id && s is { Stage: "conviction", State: "done" }));
        if (!presumed)
        {
            return;
        }

        foreach (var words in Told(one).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (CaseWords.GuiltOrNull(words) is { } word)
            {
                findings.Warning("DAT0117", $"The case '{one.Id}' says '{word}' as a fact, and nobody is recorded to have found it: write alleged, reported or accused, or say who found it.", words, one.Id);
            }
        }
    }

    private static IEnumerable<string?> Told(DossierCase one) => new[] { one.Title, one.Status, one.Note }.Concat(one.Acts)
        .Concat(one.Events.SelectMany(e => new[] { e.Kind, e.Method, e.Note }))
        .Concat(one.Perpetrators.SelectMany(p => new[] { p.Service, p.Note }))
        .Concat(one.Steps.SelectMany(s => new[] { s.Offence, s.Outcome, s.Note }));
}
