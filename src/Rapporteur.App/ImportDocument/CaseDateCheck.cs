using Rapporteur.Core.Accountability;
using Rapporteur.Core.Dossiers;
using Rapporteur.Core.Time;

namespace Rapporteur.App.ImportDocument;

/// <summary>Checks the order of a case's dates. Only what is certain is told: a year may hold any of its days.</summary>
internal static class CaseDateCheck
{
    /// <summary>A stage and those of which one comes before it.</summary>
    private static readonly IReadOnlyList<(Stage Later, Stage Earlier)> Order =
    [
        (Stage.Sentence, Stage.Conviction), (Stage.Sentence, Stage.Charge), (Stage.Conviction, Stage.Charge), (Stage.Acquittal, Stage.Charge),
        (Stage.Conviction, Stage.Trial), (Stage.Acquittal, Stage.Trial),
    ];

    public static void Run(DossierCase one, DossierFindings findings)
    {
        foreach (var act in one.Events)
        {
            if (IsAfter(act.From, act.To))
            {
                findings.Error("DAT0110", $"The act '{act.Id}' of the case '{one.Id}' ends ({act.To}) before it begins ({act.From}): correct one of the dates.", act.To!, one.Id);
            }

            Clarified(one, act, findings);
        }

        foreach (var track in one.Steps.Where(s => s.Perpetrator is not null).GroupBy(s => s.Perpetrator!))
        {
            Track(one, track.Key, [.. track], findings);
        }

        foreach (var step in one.Steps.Where(s => Begun(one, s.Perpetrator) is { } began && IsAfter(began, s.Date)))
        {
            findings.Warning("DAT0110", $"The step '{step.Stage}' ({step.Date}) of the case '{one.Id}' comes before the act began: compare the sources.", step.Date!, one.Id);
        }
    }

    public static void Consents(Dossier dossier, DossierFindings findings)
    {
        foreach (var one in dossier.Consents.Where(c => IsAfter(c.Given, c.Withdrawn)))
        {
            findings.Error("DAT0110", $"The consent of '{one.Person}' in the case '{one.Case}' is withdrawn ({one.Withdrawn}) before it was given ({one.Given}): correct one of the dates.", one.Withdrawn!);
        }
    }

    /// <summary>True where the first is certainly later than the second; false where one is not known, not readable, or approximate.</summary>
    internal static bool IsAfter(string? first, string? second) =>
        PartialDate.TryParse(first, out var from) && PartialDate.TryParse(second, out var to) && !from.Approximate && !to.Approximate && IsAfter(from, to);

    private static bool IsAfter(PartialDate from, PartialDate to) => from.Start > to.End;

    private static void Track(DossierCase one, string perpetrator, DossierStep[] steps, DossierFindings findings)
    {
        foreach (var (later, earlier) in Order)
        {
            var before = steps.Where(s => Stages.ParseOrNull(s.Stage) == earlier).ToList();
            foreach (var step in steps.Where(s => Stages.ParseOrNull(s.Stage) == later && before.Count > 0 && before.All(b => IsAfter(b.Date, s.Date))))
            {
                findings.Warning("DAT0110", $"In the track of '{perpetrator}' in the case '{one.Id}' the {later.Code()} ({step.Date}) comes before the {earlier.Code()} ({before[0].Date}): compare the sources.", step.Date!, one.Id);
            }
        }
    }

    /// <summary>When the first act began in which somebody is alleged to have taken part; of all acts where none names the person. Null where one of them has no date.</summary>
    private static string? Begun(DossierCase one, string? perpetrator)
    {
        var theirs = one.Events.Where(e => perpetrator is not null && e.Perpetrators.Contains(perpetrator)).ToList();
        var acts = theirs.Count > 0 ? theirs : one.Events;
        return acts.Count == 0 || acts.Any(a => !PartialDate.TryParse(a.From, out _)) ? null : acts.MinBy(a => PartialDate.Parse(a.From!).Start)!.From;
    }

    private static void Clarified(DossierCase one, DossierAct act, DossierFindings findings)
    {
        var fate = one.People.FirstOrDefault(p => p.Id == act.Victim)?.Fate;
        if (act.To is not null && CaseWords.GoesOn(act.Kind) && (fate is null || !DossierCodes.ClarifyingFates.Contains(fate)))
        {
            findings.Warning("DAT0116", $"The enforced disappearance '{act.Id}' of the case '{one.Id}' has an end ({act.To}), and no fate of '{act.Victim}' clarifies it ({fate ?? "not known"}): it goes on until it is clarified. Give the fate, or take the end away.", act.To, one.Id);
        }
    }
}
