using System.Text.RegularExpressions;
using Rapporteur.Core.Accountability;
using Rapporteur.Core.Dossiers;

namespace Rapporteur.App.ImportDocument;

/// <summary>Checks counts against themselves and against the people that a case lists. Groups may hold persons who are listed by name too, so nothing is added up.</summary>
internal static partial class CountCheck
{
    public static void Run(Dossier dossier, DossierFindings findings)
    {
        foreach (var one in dossier.Cases)
        {
            Victims(one, findings);
            Backwards(one.People.Select(p => p.Count).Concat(one.Perpetrators.Select(p => p.Count)).Prepend(one.Victims), findings, one.Id);
        }

        Backwards(dossier.Figures.Select(f => f.Count).Concat(dossier.Participations.Select(p => p.Count)).Concat(dossier.Statements.Select(s => s.Data?.Count)), findings, null);
    }

    private static void Victims(DossierCase one, DossierFindings findings)
    {
        var said = BoundedCount.Parse(one.Victims);
        if (said.Max is not { } most || said.Approximate)
        {
            return;
        }

        var victims = one.People.Where(p => p.Roles.Contains("victim")).ToList();
        var alone = victims.Count(p => p is { Name: not null, Count: null });
        if (alone > most)
        {
            findings.Error("DAT0112", $"The case '{one.Id}' says '{one.Victims}' victims and lists {alone} by name: correct the number, or who is a victim.", one.Victims, one.Id);
        }

        foreach (var group in victims.Where(p => p.Count is not null && BoundedCount.Parse(p.Count) is { Approximate: false, Min: { } least } && least > most))
        {
            findings.Error("DAT0112", $"The case '{one.Id}' says '{one.Victims}' victims, and its group '{group.Id}' alone has '{group.Count}': correct one of them.", group.Count!, one.Id);
        }
    }

    private static void Backwards(IEnumerable<string?> counts, DossierFindings findings, string? within)
    {
        foreach (var count in counts.OfType<string>().Distinct(StringComparer.Ordinal).Where(IsBackwards))
        {
            findings.Error("DAT0112", $"The range '{count}' ends below its beginning: put the lower number first.", count, within);
        }
    }

    private static bool IsBackwards(string count) => Range().Match(count) is { Success: true } range
        && BoundedCount.Parse(range.Groups["a"].Value.Trim()) is { IsExact: true, Min: { } from }
        && BoundedCount.Parse(range.Groups["b"].Value.Trim()) is { IsExact: true, Min: { } to }
        && to < from;

    [GeneratedRegex(@"^\s*(?:(?:between|from)\s+(?<a>[\p{L}\d][\p{L}\d, -]*?)\s+(?:and|to)\s+(?<b>[\p{L}\d][\p{L}\d, -]*)|(?<a>\d[\d,]*)\s*(?:to|[-\u2013])\s*(?<b>\d[\d,]*))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Range();
}
