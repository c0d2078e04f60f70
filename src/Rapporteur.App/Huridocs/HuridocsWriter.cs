using Rapporteur.Core.Dossiers;
using Rapporteur.Core.Huridocs;

namespace Rapporteur.App.Huridocs;

/// <summary>Cases of a dossier in the Events Standard Formats: a case is an event, a step or redress an intervention, a citation of the case information.
/// What the formats have no field for is a line of the comments.</summary>
/// <param name="dossier">The dossier.</param>
internal sealed class HuridocsWriter(Dossier dossier)
{
    private readonly HuridocsSet set = new();
    private readonly SortedSet<string> actors = new(StringComparer.Ordinal);
    private readonly SortedSet<string> sources = new(StringComparer.Ordinal);

    public static HuridocsSet Write(Dossier dossier) => new HuridocsWriter(dossier).Write();

    private HuridocsSet Write()
    {
        foreach (var one in dossier.Cases)
        {
            Event(one);
            People(one);
            Acts(one);
            Perpetrators(one);
            Interventions(one);
            Information(one);
        }

        HashSet<string> cases = [.. dossier.Cases.Select(c => c.Id)];
        foreach (var link in dossier.Links.Where(l => cases.Contains(l.From) && cases.Contains(l.To)))
        {
            var row = set.Add(HuridocsFields.Chain);
            (row["chain_of_events_record_number"], row["event"], row["related_event"], row["type_of_chain_of_events"]) = ($"{link.From}/{link.Kind}/{link.To}", link.From, link.To, link.Kind);
            row["remarks"] = link.Note ?? "";
            row.Also("cites", Cited(link.Cites ?? []));
        }

        Others();
        return set;
    }

    private void Event(DossierCase one)
    {
        var row = set.Add(HuridocsFields.Event);
        (row["event_record_number"], row["event_title"], row["confidentiality"]) = (one.Id, one.Title, Confidential(one.Visibility));
        row["local_geographical_area"] = one.Place ?? "";
        (row["initial_date"], row["initial_date_type"]) = HuridocsDates.Write(one.Date);
        (row["event_description"], row["remarks"], row["violation_index"]) = (one.Status ?? "", one.Note ?? "", string.Join("; ", one.Acts));
        row.Also("review", one.Review);
        row.Also("victims", one.Victims);
        row.Also("class", one.ActorClass);
        row.Also("alleged by", Named(one.AllegedBy));
        row.Also("found by", Named(one.FoundBy));
        row.Also("fields", one.Fields.Count == 0 ? null : string.Join("; ", one.Fields.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}={f.Value}")));
    }

    private void People(DossierCase one)
    {
        foreach (var person in one.People)
        {
            var row = Person(Part(one, person.Id), person.Name, person.Group, person.Count, person.Note, person.Visibility);
            row.Also("role", string.Join("; ", person.Roles));
            row.Also("minor", person.Minor is { } minor ? (minor ? "y" : "n") : null);
            row.Also("fate", one.Events.Any(e => e.Victim == person.Id) ? null : person.Fate);
            row.Also("cites", Cited(person.Cites));
        }
    }

    private void Acts(DossierCase one)
    {
        foreach (var act in one.Events)
        {
            var row = set.Add(HuridocsFields.Act);
            (row["act_record_number"], row["victim"], row["event"], row["confidentiality"], row["type_of_act"]) = (Part(one, act.Id), Part(one, act.Victim), one.Id, Confidential(act.Visibility), act.Kind);
            (row["initial_date"], row["initial_date_type"]) = HuridocsDates.Write(act.From);
            (row["final_date"], row["final_date_type"]) = HuridocsDates.Write(act.To);
            (row["exact_location"], row["method_of_violence"], row["remarks"]) = (act.Place ?? "", act.Method ?? "", act.Note ?? "");
            row["status_at_end_of_act"] = one.People.FirstOrDefault(p => p.Id == act.Victim)?.Fate is { } fate ? HuridocsTerms.TermOf(HuridocsTerms.Status, fate) : "";
            row.Also("cites", Cited(act.Cites));
        }
    }

    private void Perpetrators(DossierCase one)
    {
        foreach (var perpetrator in one.Perpetrators)
        {
            var person = Person(Part(one, perpetrator.Id), perpetrator.Name, perpetrator.Service, perpetrator.Count, perpetrator.Note, perpetrator.Visibility);
            person.Also("alleged by", Named(perpetrator.AllegedBy));
            person.Also("found by", Named(perpetrator.FoundBy));
            person.Also("cites", Cited(perpetrator.Cites));
            foreach (var act in one.Events.Where(e => e.Perpetrators.Contains(perpetrator.Id)).Select(e => Part(one, e.Id)).DefaultIfEmpty(""))
            {
                var row = set.Add(HuridocsFields.Involvement);
                (row["involvement_record_number"], row["perpetrator"], row["event"], row["act"]) = ($"{act}/{Part(one, perpetrator.Id)}", Part(one, perpetrator.Id), one.Id, act);
                (row["confidentiality"], row["type_of_perpetrator"]) = (Confidential(perpetrator.Visibility), HuridocsTerms.TermOf(HuridocsTerms.Perpetrator, perpetrator.ActorClass));
                row["degree_of_involvement"] = perpetrator.Degree is { } degree ? HuridocsTerms.TermOf(HuridocsTerms.Degree, degree) : "";
            }
        }
    }

    private void Interventions(DossierCase one)
    {
        foreach (var (step, n) in one.Steps.Select((s, n) => (s, n + 1)))
        {
            var row = Intervention(one, $"{one.Id}/step/{n}", step.By, step.Stage, step.Date, step.Authority, step.Visibility);
            (row["response"], row["impact_on_the_situation"], row["remarks"]) = (step.State ?? "", step.Outcome ?? "", step.Note ?? "");
            row.Also("kind", "step");
            row.Also("perpetrator", step.Perpetrator);
            row.Also("offence", step.Offence);
            row.Also("served", step.Served);
            row.Also("cites", Cited(step.Cites));
        }

        foreach (var (redress, n) in one.Redress.Select((r, n) => (r, n + 1)))
        {
            var row = Intervention(one, $"{one.Id}/redress/{n}", redress.By, redress.Form, redress.Date, redress.Authority, redress.Visibility);
            (row["victim"], row["response"], row["impact_on_the_situation"]) = (redress.Person is { } person ? Part(one, person) : "", redress.State ?? "", redress.Words ?? "");
            row.Also("kind", "redress");
            row.Also("cites", Cited(redress.Cites));
        }
    }

    private HuridocsRow Intervention(DossierCase one, string number, string by, string type, string? date, string? authority, string? visibility)
    {
        var row = set.Add(HuridocsFields.Intervention);
        (row["intervention_record_number"], row["intervening_party"], row["event"], row["confidentiality"], row["type_of_intervention"]) = (number, Actor(by), one.Id, Confidential(visibility), type);
        row["parties_requested"] = authority ?? "";
        var (day, precision) = HuridocsDates.Write(date);
        row["date_of_intervention"] = day;
        row.Also("date type", precision.Length > 0 ? precision : null);
        return row;
    }

    private void Information(DossierCase one)
    {
        foreach (var (cited, n) in one.Cites.Select((c, n) => (c, n + 1)))
        {
            sources.Add(cited.Source);
            var row = set.Add(HuridocsFields.Information);
            (row["information_record_number"], row["source"], row["event"], row["confidentiality"], row["remarks"]) = ($"{one.Id}/information/{n}", $"source:{cited.Source}", one.Id, Confidential(one.Visibility), cited.Place ?? "");
        }
    }

    /// <summary>Who is named and what is cited, as persons: the formats have no other record for them.</summary>
    private void Others()
    {
        foreach (var actor in dossier.Actors.Where(a => actors.Contains(a.Id)))
        {
            var row = Person($"actor:{actor.Id}", actor.Name, null, null, actor.Note, null);
            row.Also("actor", actor.Kind);
        }

        foreach (var source in dossier.Sources.Where(s => sources.Contains(s.Id)))
        {
            var row = Person($"source:{source.Id}", source.Title, null, null, source.Note, null);
            row.Also("source", source.Kind);
            row.Also("symbol", source.Symbol);
            row.Also("publisher", source.Publisher);
            row.Also("author", source.Author);
            row.Also("date", source.Date);
            row.Also("url", source.Url);
        }
    }

    private HuridocsRow Person(string number, string? name, string? group, string? count, string? note, string? visibility)
    {
        var row = set.Add(HuridocsFields.Person);
        (row["person_record_number"], row["counting_unit"], row["person_name"], row["confidentiality"]) = (number, name is null ? "group" : "individual", name ?? "", Confidential(visibility));
        (row["group_description"], row["number_of_persons_in_group"], row["remarks"]) = (group ?? "", count ?? "", note ?? "");
        return row;
    }

    private string Actor(string id)
    {
        actors.Add(id);
        return $"actor:{id}";
    }

    private string? Named(IReadOnlyList<string> ids) => ids.Count == 0 ? null : string.Join("; ", ids.Select(i => Actor(i)["actor:".Length..]));

    private string? Cited(IReadOnlyList<Citation> cites)
    {
        sources.UnionWith(cites.Select(c => c.Source));
        return cites.Count == 0 ? null : string.Join(" | ", cites.Select(c => c.Place is { } place ? $"{c.Source} @ {place}" : c.Source));
    }

    private static string Part(DossierCase one, string id) => $"{one.Id}/{id}";

    private static string Confidential(string? visibility) => visibility is null or "private" ? "y" : "n";
}
