using Rapporteur.Core.Dossiers;

namespace Rapporteur.App.Huridocs;

/// <summary>The persons of a set: in the formats everybody is one, also who alleges, who intervenes, and what is cited.</summary>
internal sealed class HuridocsNames
{
    private const string OfActor = "actor:";
    private const string OfSource = "source:";
    private const string NotStated = "not-stated";

    private readonly HuridocsLosses losses;
    private readonly List<HuridocsRow> rows;
    private readonly Dictionary<string, HuridocsRow> byNumber;
    private readonly HashSet<string> perpetrators;
    private readonly HashSet<string> actors = new(StringComparer.Ordinal);
    private readonly HashSet<string> sources = new(StringComparer.Ordinal);

    public HuridocsNames(HuridocsSet set, HuridocsLosses losses)
    {
        this.losses = losses;
        rows = [.. set[HuridocsFields.Person]];
        byNumber = rows.GroupBy(r => r["person_record_number"]).ToDictionary(g => g.Key, g => g.First());
        perpetrators = [.. set[HuridocsFields.Involvement].Select(i => i["perpetrator"])];
        foreach (var twice in rows.GroupBy(r => r["person_record_number"]).Where(g => g.Count() > 1))
        {
            losses.Mistake($"person.csv has '{twice.Key}' more than once: give each person one number.");
        }
    }

    public HuridocsRow? PersonOrNull(string number) => byNumber.GetValueOrDefault(number);

    public void Known(string number, string where, string what)
    {
        if (!byNumber.ContainsKey(number))
        {
            losses.Mistake($"{where} names the {what} '{number}', whom person.csv does not have: add the person, or correct the number.");
        }
    }

    /// <summary>Persons of an event, in the order of the file: those numbered under it that are no perpetrators of it, and its victims.</summary>
    public IEnumerable<HuridocsRow> PersonsOf(string of, HashSet<string> victims) =>
        rows.Where(r => victims.Contains(r["person_record_number"]) || (r["person_record_number"].StartsWith($"{of}/", StringComparison.Ordinal) && !perpetrators.Contains(r["person_record_number"])));

    public string? Note(HuridocsRow row, IEnumerable<string?>? also = null)
    {
        _ = (row["person_record_number"], row["counting_unit"], row["confidentiality"]);
        return losses.Note(HuridocsFields.Person, row, row.OrNull("remarks"), also);
    }

    public IReadOnlyList<string> Named(HuridocsRow row, string key) => [.. (row.AlsoOrNull(key)?.Split("; ") ?? []).Select(id => Party($"{OfActor}{id}"))];

    public IReadOnlyList<Citation> Cited(HuridocsRow row) => [.. (row.AlsoOrNull("cites")?.Split(" | ") ?? []).Select(c => c.Split(" @ ", 2)).Select(c => new Citation(Source($"{OfSource}{c[0]}"), c.Length == 2 ? c[1] : null))];

    /// <summary>Id of who intervenes or alleges.</summary>
    public string Party(string number)
    {
        actors.Add(number);
        return number.Length == 0 ? NotStated : Plain(number, OfActor);
    }

    /// <summary>Id of what is cited.</summary>
    public string Source(string number)
    {
        sources.Add(number);
        return number.Length == 0 ? NotStated : Plain(number, OfSource);
    }

    public IReadOnlyList<DossierActor> Actors() =>
    [
        .. rows.Where(r => actors.Contains(r["person_record_number"])).Select(r => new DossierActor
        {
            Id = Plain(r["person_record_number"], OfActor), Name = NameOf(r),
            Kind = r.AlsoOrNull("actor") ?? (r["counting_unit"].Equals("individual", StringComparison.OrdinalIgnoreCase) ? "person" : "organisation"),
            Note = Note(r),
        }),
        .. actors.Where(a => !byNumber.ContainsKey(a)).Select(a => new DossierActor { Id = a.Length == 0 ? NotStated : Plain(a, OfActor), Kind = "group", Name = a.Length == 0 ? "not stated" : Plain(a, OfActor) }),
    ];

    public IReadOnlyList<DossierSource> Sources() =>
    [
        .. rows.Where(r => sources.Contains(r["person_record_number"])).Select(r => new DossierSource
        {
            Id = Plain(r["person_record_number"], OfSource), Kind = r.AlsoOrNull("source") ?? "person", Title = NameOf(r), Symbol = r.AlsoOrNull("symbol"), Publisher = r.AlsoOrNull("publisher"),
            Author = r.AlsoOrNull("author"), Date = r.AlsoOrNull("date"), Url = r.AlsoOrNull("url"), Note = Note(r),
        }),
        .. sources.Where(s => !byNumber.ContainsKey(s)).Select(s => new DossierSource { Id = s.Length == 0 ? NotStated : Plain(s, OfSource), Kind = "person", Title = s.Length == 0 ? "not stated" : Plain(s, OfSource) }),
    ];

    private static string NameOf(HuridocsRow row) => row.OrNull("person_name") ?? row.OrNull("group_description") ?? row["person_record_number"];

    private static string Plain(string number, string prefix) => number.StartsWith(prefix, StringComparison.Ordinal) ? number[prefix.Length..] : number;
}
