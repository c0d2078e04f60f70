using Rapporteur.Core.Accountability;
using Rapporteur.Core.Dossiers;
using Rapporteur.Core.Huridocs;
using Rapporteur.Core.Reading;

namespace Rapporteur.App.Huridocs;

/// <summary>A set in the Events Standard Formats as a dossier: an event is a case. Nothing is lost in silence: what has no place is kept in a note and told.</summary>
internal sealed class HuridocsReader
{
    private readonly HuridocsSet set;
    private readonly HuridocsLosses losses = new();
    private readonly HuridocsNames names;

    private HuridocsReader(HuridocsSet set)
    {
        this.set = set;
        names = new HuridocsNames(set, losses);
    }

    /// <param name="set">The set.</param>
    /// <param name="name">Name of the dossier.</param>
    public static (Dossier Dossier, IReadOnlyList<Finding> Findings) Read(HuridocsSet set, string name)
    {
        var reader = new HuridocsReader(set);
        var cases = set[HuridocsFields.Event].Select(reader.Case).ToList();
        var links = set[HuridocsFields.Chain].Select(reader.Link).ToList();
        reader.Strays([.. cases.Select(c => c.Id)]);
        var dossier = new Dossier { Id = $"huridocs-{name}", Title = $"HURIDOCS: {name}", Cases = cases, Links = links, Actors = reader.names.Actors(), Sources = reader.names.Sources() };
        return (dossier, reader.losses.Findings());
    }

    private DossierCase Case(HuridocsRow row)
    {
        var id = row["event_record_number"];
        if (id.Length == 0)
        {
            losses.Mistake("A row of event.csv has no event_record_number: give each event its own.");
        }

        var acts = set[HuridocsFields.Act].Where(a => a["event"] == id).ToList();
        var perpetrators = set[HuridocsFields.Involvement].Where(i => i["event"] == id).GroupBy(i => i["perpetrator"]).Select(g => Perpetrator(id, g.Key, [.. g])).ToList();
        var (steps, redress, others) = Interventions(id);
        var cites = set[HuridocsFields.Information].Where(i => i["event"] == id).Select(i => Information(i, others)).ToList();
        var (date, undated) = losses.Date(row, "initial_date");
        var classes = perpetrators.Select(p => p.ActorClass).Distinct().ToList();
        var (confidentiality, title) = (Seen(row), row["event_title"]);
        var kinds = row["violation_index"] is { Length: > 0 } index ? index.Split("; ") : [.. acts.Select(a => a["type_of_act"]).Distinct()];
        return new DossierCase
        {
            Id = id, Title = title.Length > 0 ? title : id, Acts = kinds, Date = date, Place = row.OrNull("local_geographical_area"), Visibility = confidentiality, Review = row.AlsoOrNull("review"),
            Victims = row.AlsoOrNull("victims") ?? "not stated", ActorClass = row.AlsoOrNull("class") ?? (classes.Count == 1 ? classes[0] : "unknown"),
            AllegedBy = names.Named(row, "alleged by"), FoundBy = names.Named(row, "found by"), Fields = Fields(row.AlsoOrNull("fields")), Status = row.OrNull("event_description"),
            People = [.. People(id, acts)], Events = [.. acts.Select(a => Act(id, a))], Perpetrators = perpetrators, Steps = steps, Redress = redress, Cites = cites,
            Note = losses.Note(HuridocsFields.Event, row, row.OrNull("remarks"), [undated, .. others]),
        };
    }

    private IEnumerable<DossierPerson> People(string of, List<HuridocsRow> acts)
    {
        HashSet<string> victims = [.. acts.Select(a => a["victim"]), .. set[HuridocsFields.Intervention].Where(i => i["event"] == of).Select(i => i["victim"])];
        foreach (var row in names.PersonsOf(of, victims))
        {
            var number = row["person_record_number"];
            var roles = row.AlsoOrNull("role")?.Split("; ") ?? ["victim"];
            var fate = row.AlsoOrNull("fate") ?? acts.Where(a => a["victim"] == number).Select(a => HuridocsTerms.OwnOrNull(HuridocsTerms.Status, a["status_at_end_of_act"])).FirstOrDefault(f => f is not null);
            yield return new DossierPerson
            {
                Id = Part(of, number), Roles = roles, Name = row.OrNull("person_name"), Group = row.OrNull("group_description"), Count = row.OrNull("number_of_persons_in_group"), Fate = fate,
                Minor = row.AlsoOrNull("minor") is { } minor ? minor == "y" : null, Visibility = Seen(row), Cites = names.Cited(row), Note = names.Note(row),
            };
        }
    }

    private DossierAct Act(string of, HuridocsRow row)
    {
        var (number, victim) = (row["act_record_number"], row["victim"]);
        names.Known(victim, $"the act '{number}'", "victim");
        var (from, noFrom) = losses.Date(row, "initial_date");
        var (to, noTo) = losses.Date(row, "final_date");
        var (_, noStatus) = losses.Code(HuridocsTerms.Status, row, "status_at_end_of_act");
        var kind = row["type_of_act"];
        return new DossierAct
        {
            Id = Part(of, number), Kind = HuridocsTerms.OwnOrNull(HuridocsTerms.Act, kind) is { } own && own != kind && kind.All(char.IsDigit) ? own : kind, Victim = Part(of, victim), Method = row.OrNull("method_of_violence"),
            From = from, To = to, Place = row.OrNull("exact_location"), Visibility = Seen(row), Cites = names.Cited(row),
            Perpetrators = [.. set[HuridocsFields.Involvement].Where(i => i["act"] == number && i["event"] == of).Select(i => Part(of, i["perpetrator"])).Distinct()],
            Note = losses.Note(HuridocsFields.Act, row, row.OrNull("remarks"), [noFrom, noTo, noStatus]),
        };
    }

    private DossierPerpetrator Perpetrator(string of, string number, List<HuridocsRow> involvements)
    {
        names.Known(number, $"an involvement in '{of}'", "perpetrator");
        var person = names.PersonOrNull(number);
        var (degree, noDegree) = losses.Code(HuridocsTerms.Degree, involvements[0], "degree_of_involvement");
        var (of24, noClass) = losses.Code(HuridocsTerms.Perpetrator, involvements[0], "type_of_perpetrator");
        var notes = involvements.Select(i =>
        {
            _ = (i["involvement_record_number"], i["confidentiality"], i["act"], i["degree_of_involvement"], i["type_of_perpetrator"]);
            return losses.Note(HuridocsFields.Involvement, i, i.OrNull("remarks"));
        }).Distinct();
        return new DossierPerpetrator
        {
            Id = Part(of, number), ActorClass = of24 ?? "unknown", Degree = degree, Name = person?.OrNull("person_name"), Service = person?.OrNull("group_description"), Count = person?.OrNull("number_of_persons_in_group"),
            AllegedBy = person is null ? [] : names.Named(person, "alleged by"), FoundBy = person is null ? [] : names.Named(person, "found by"), Visibility = person is null ? "private" : Seen(person),
            Cites = person is null ? [] : names.Cited(person), Note = person is null ? null : names.Note(person, [noDegree, noClass, .. notes]),
        };
    }

    private (List<DossierStep> Steps, List<DossierRedress> Redress, List<string> Others) Interventions(string of)
    {
        var (steps, redress, others) = (new List<DossierStep>(), new List<DossierRedress>(), new List<string>());
        foreach (var row in set[HuridocsFields.Intervention].Where(i => i["event"] == of))
        {
            var type = row["type_of_intervention"];
            var (number, by, victim, seen) = (row["intervention_record_number"], names.Party(row["intervening_party"]), row["victim"], Seen(row));
            var (date, undated) = losses.Date(row, "date_of_intervention", row.AlsoOrNull("date type") ?? "");
            var (authority, response, outcome, cites, remarks) = (row.OrNull("parties_requested"), row.OrNull("response"), row.OrNull("impact_on_the_situation"), names.Cited(row), row.OrNull("remarks"));
            _ = row.AlsoOrNull("kind");
            if (Stages.ParseOrNull(type) is not null && (response is null || DossierCodes.StepStates.Contains(response)))
            {
                var (perpetrator, offence, served) = (row.AlsoOrNull("perpetrator"), row.AlsoOrNull("offence"), row.AlsoOrNull("served"));
                steps.Add(new DossierStep
                {
                    Stage = type, By = by, Date = date, Authority = authority, State = response, Outcome = outcome, Perpetrator = perpetrator, Offence = offence, Served = served, Visibility = seen, Cites = cites,
                    Note = losses.Note(HuridocsFields.Intervention, row, remarks, [undated, victim.Length > 0 ? $"victim: {victim}" : null]),
                });
            }
            else if (DossierCodes.RedressForms.Contains(type) && (response is null || DossierCodes.RedressStates.Contains(response)))
            {
                redress.Add(new DossierRedress { Form = type, By = by, Date = date, Authority = authority, State = response, Words = outcome, Person = victim.Length > 0 ? Part(of, victim) : null, Visibility = seen, Cites = cites });
                others.AddRange(new[] { losses.Note(HuridocsFields.Intervention, row, remarks, [undated]) }.OfType<string>().Select(n => $"{number}: {n}"));
            }
            else
            {
                losses.Term("type_of_intervention", type);
                others.Add($"intervention {number}: {losses.Note(HuridocsFields.Intervention, row, remarks, [type, $"by: {by}", date, undated, authority, response, outcome, victim.Length > 0 ? $"victim: {victim}" : null])}");
            }
        }

        return (steps, redress, others);
    }

    private Citation Information(HuridocsRow row, List<string> others)
    {
        var (source, place) = (names.Source(row["source"]), row.OrNull("remarks"));
        _ = (row["information_record_number"], row["confidentiality"]);
        others.AddRange(new[] { losses.Note(HuridocsFields.Information, row, null) }.OfType<string>().Select(n => $"information of '{source}': {n}"));
        return new Citation(source, place);
    }

    private DossierLink Link(HuridocsRow row)
    {
        _ = row["chain_of_events_record_number"];
        var (from, kind, to, cites) = (row["event"], row["type_of_chain_of_events"], row["related_event"], names.Cited(row));
        return new DossierLink(from, kind, to, losses.Note(HuridocsFields.Chain, row, row.OrNull("remarks")), cites.Count == 0 ? null : cites);
    }

    /// <summary>Rows that lead to no event.</summary>
    private void Strays(HashSet<string> events)
    {
        foreach (var file in new[] { HuridocsFields.Act, HuridocsFields.Involvement, HuridocsFields.Information, HuridocsFields.Intervention, HuridocsFields.Chain })
        {
            foreach (var missing in set[file].Select(r => r["event"]).Where(e => !events.Contains(e)).Distinct())
            {
                losses.Mistake($"{file} names the event '{missing}', which event.csv does not have: add it, or correct the number.");
            }
        }
    }

    private static Dictionary<string, string> Fields(string? text) => text is null ? [] : text.Split("; ").Select(f => f.Split('=')).Where(f => f.Length == 2).ToDictionary(f => f[0], f => f[1]);

    private static string Part(string of, string number) => number.StartsWith($"{of}/", StringComparison.Ordinal) ? number[(of.Length + 1)..] : number;

    /// <summary>Confidential is private. What is not is for the team: only a person here makes anything public.</summary>
    internal static string Seen(HuridocsRow row) => row["confidentiality"].Equals("n", StringComparison.OrdinalIgnoreCase) ? "team" : "private";
}
