using Rapporteur.Core.Dossiers;
using Rapporteur.Core.Time;

namespace Rapporteur.App.ImportDocument;

/// <summary>Checks that nobody acts under an office held only at another time, and tells where one person is on the State's side and in the national institution at once.</summary>
internal static class OfficeCheck
{
    public static void Run(Dossier dossier, DossierFindings findings)
    {
        var people = dossier.Actors.Where(a => a.Kind == "person").DistinctBy(a => a.Id).ToDictionary(a => a.Id);
        var meetings = dossier.Events.Where(e => e is { Kind: "meeting", Review: not null } && PartialDate.TryParse(e.Date, out _)).ToLookup(e => e.Review!, e => PartialDate.Parse(e.Date));
        Spans(dossier, findings);
        foreach (var one in dossier.Participations.Where(p => p.Present && people.ContainsKey(p.Actor)))
        {
            var person = people[one.Actor];
            Participation(one, person, [.. meetings[one.Review]], findings);
            Sides(one, person, Institutions(dossier), [.. meetings[one.Review]], findings);
        }

        foreach (var one in dossier.Statements.Where(s => s.Review is not null && people.ContainsKey(s.By)))
        {
            if (PartialDate.TryParse(one.Date, out var said) && OtherTimeOrNull(people[one.By].Roles, [said]) is { } role)
            {
                findings.Warning("DAT0113", $"'{people[one.By].Name}' speaks on {one.Date}, and every role that the dossier gives is of another time ({Told(role)}): add the role held then, or correct the dates.", one.Id);
            }
        }
    }

    private static void Spans(Dossier dossier, DossierFindings findings)
    {
        foreach (var (actor, role) in dossier.Actors.SelectMany(a => a.Roles.Select(r => (a, r))))
        {
            if (CaseDateCheck.IsAfter(role.From, role.To))
            {
                findings.Error("DAT0113", $"The role '{role.Role}' of '{actor.Id}' ends ({role.To}) before it begins ({role.From}): correct one of the dates.", role.Role, actor.Id);
            }
            else if (PartialDate.TryParse(role.At, out var at) && !MayHold(role, at))
            {
                findings.Warning("DAT0113", $"The role '{role.Role}' of '{actor.Id}' is attested on {role.At}, outside its time ({Told(role)}): compare the sources.", role.Role, actor.Id);
            }
        }
    }

    private static void Participation(DossierParticipation one, DossierActor person, PartialDate[] held, DossierFindings findings)
    {
        var named = person.Roles.Where(r => string.Equals(r.Role, one.Role, StringComparison.OrdinalIgnoreCase)).ToList();
        if (held.Length > 0 && OtherTimeOrNull(named.Count > 0 ? named : person.Roles, held) is { } role)
        {
            findings.Warning("DAT0113", $"'{person.Name}' takes part in {one.Review} ({held[0]}) as '{one.Role}', and the dossier has the role only for another time ({Told(role)}): correct the dates, or the role.", one.Role, person.Id);
        }
    }

    private static void Sides(DossierParticipation one, DossierActor person, HashSet<string> institutions, PartialDate[] held, DossierFindings findings)
    {
        if (one.Side == "state" && person.Roles.FirstOrDefault(r => r.Organisation is { } o && institutions.Contains(o) && held.Any(h => DoesHold(r, h))) is { } office)
        {
            findings.Warning("DAT0113", $"'{person.Name}' sits on the State's side of {one.Review} ({held[0]}) and is '{office.Role}' of a national human rights institution at that time ({Told(office)}): one of them is likely of another time.", office.Role, person.Id);
        }
    }

    private static HashSet<string> Institutions(Dossier dossier) =>
        [.. dossier.Actors.Where(a => a.Kind == "nhri").SelectMany(a => a.Aliases.Select(x => x.Name).Append(a.Id).Append(a.Name))];

    /// <summary>The first of some roles, where all of them are known to be of another time; null where one may have been held then, or there are none.</summary>
    private static DossierRole? OtherTimeOrNull(IReadOnlyList<DossierRole> roles, PartialDate[] when) =>
        roles.Count > 0 && roles.All(r => !when.Any(w => MayHold(r, w))) ? roles[0] : null;

    /// <summary>True where neither end of the role speaks against it; a role that ends before it begins says nothing.</summary>
    private static bool MayHold(DossierRole role, PartialDate when) => CaseDateCheck.IsAfter(role.From, role.To) ||
        ((!PartialDate.TryParse(role.From, out var from) || from.Approximate || from.Start <= when.End) && (!PartialDate.TryParse(role.To, out var to) || to.Approximate || to.End >= when.Start));

    /// <summary>True where the dossier says that the role was held then.</summary>
    private static bool DoesHold(DossierRole role, PartialDate when) =>
        (PartialDate.TryParse(role.At, out var at) && at.Start <= when.End && at.End >= when.Start) || (role.From is not null && MayHold(role, when));

    private static string Told(DossierRole role) => (role.From, role.To) switch
    {
        (null, { } to) => $"until {to}",
        ({ } from, null) => $"from {from}",
        ({ } from, { } to) => $"{from} to {to}",
        _ => role.At ?? "no date",
    };
}
