using Microsoft.EntityFrameworkCore;
using Rapporteur.Core.Dossiers;
using Rapporteur.Storage;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Huridocs;

/// <summary>Cases of the record as their dossiers had them, with who and what they name.</summary>
internal sealed class RecordedCases
{
    private readonly ILookup<RecordId, Citation> cites;

    private RecordedCases(ILookup<RecordId, Citation> cites) => this.cites = cites;

    /// <param name="db">The record.</param>
    /// <param name="wanted">Tells by its review whether a case is wanted.</param>
    /// <param name="cancel">Ends the reading early.</param>
    public static async Task<IReadOnlyList<Dossier>> Load(RecordDb db, Func<string?, bool> wanted, CancellationToken cancel)
    {
        var cases = (await db.Cases.AsNoTracking().ToListAsync(cancel)).Where(c => wanted(c.Review)).ToList();
        var dossiers = new List<Dossier>();
        foreach (var of in cases.GroupBy(c => c.DossierId).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            dossiers.Add(await Load(db, of.Key, [.. of.OrderBy(c => c.Ordinal)], cancel));
        }

        return dossiers;
    }

    private static async Task<Dossier> Load(RecordDb db, string id, IReadOnlyList<CaseRow> cases, CancellationToken cancel)
    {
        var sources = await Rows<SourceRow>(db, id, cancel);
        var names = sources.ToDictionary(s => s.Id, s => s.Item);
        var cited = (await db.Citations.AsNoTracking().Where(c => c.DossierId == id).OrderBy(c => c.Ordinal).ToListAsync(cancel)).ToLookup(c => c.OwnerId, c => new Citation(names[c.SourceId], c.Place));
        var reader = new RecordedCases(cited);
        var people = (await Rows<CasePersonRow>(db, id, cancel)).ToLookup(p => p.Case);
        var acts = (await Rows<CaseActRow>(db, id, cancel)).ToLookup(a => a.Case);
        var perpetrators = (await Rows<CasePerpetratorRow>(db, id, cancel)).ToLookup(p => p.Case);
        var steps = (await Rows<CaseStepRow>(db, id, cancel)).ToLookup(s => s.Case);
        var redress = (await Rows<CaseRedressRow>(db, id, cancel)).ToLookup(r => r.Case);
        return new Dossier
        {
            Id = id,
            Title = id,
            Sources = [.. sources.Select(s => new DossierSource { Id = s.Item, Kind = s.Kind, Title = s.Title, Symbol = s.Symbol, Publisher = s.Publisher, Author = s.Author, Date = s.Date, Url = s.Url, Note = s.Note })],
            Actors = [.. (await Rows<ActorRow>(db, id, cancel)).Select(a => new DossierActor { Id = a.Item, Kind = a.Kind, Name = a.Name, Note = a.Note })],
            Links = [.. (await Rows<LinkRow>(db, id, cancel)).Select(l => new DossierLink(l.From, l.Kind, l.To, l.Note, [.. cited[l.Id]]))],
            Cases = [.. cases.Select(c => reader.Case(c) with
            {
                People = [.. people[c.Item].Select(reader.Person)], Events = [.. acts[c.Item].Select(reader.Act)], Perpetrators = [.. perpetrators[c.Item].Select(reader.Perpetrator)],
                Steps = [.. steps[c.Item].Select(reader.Step)], Redress = [.. redress[c.Item].Select(reader.Redress)],
            })],
        };
    }

    private static async Task<List<TRow>> Rows<TRow>(RecordDb db, string dossier, CancellationToken cancel)
        where TRow : DossierItemRow => await db.Set<TRow>().AsNoTracking().Where(r => r.DossierId == dossier).OrderBy(r => r.Ordinal).ToListAsync(cancel);

    private DossierCase Case(CaseRow c) => new()
    {
        Id = c.Item, Review = c.Review, Title = c.Title, Acts = c.Acts, Date = c.Date, Place = c.Place, Victims = c.Victims, ActorClass = c.ActorClass, AllegedBy = c.AllegedBy, FoundBy = c.FoundBy,
        Status = c.Status, Note = c.Note, Visibility = c.Visibility, Fields = c.FieldVisibility.Select(f => f.Split('=')).ToDictionary(f => f[0], f => f[1]), Cites = Cites(c),
    };

    private DossierPerson Person(CasePersonRow p) => new()
    {
        Id = IdOf(p, p.Case), Roles = p.Roles, Name = p.Name, Group = p.Group, Count = p.Count, Minor = p.Minor, Fate = p.Fate, Note = p.Note, Visibility = p.Visibility, Cites = Cites(p),
    };

    private DossierAct Act(CaseActRow a) => new()
    {
        Id = IdOf(a, a.Case), Kind = a.Kind, Victim = a.Victim, Method = a.Method, From = a.From, To = a.To, Place = a.Place, Perpetrators = a.Perpetrators, Note = a.Note, Visibility = a.Visibility, Cites = Cites(a),
    };

    private DossierPerpetrator Perpetrator(CasePerpetratorRow p) => new()
    {
        Id = IdOf(p, p.Case), ActorClass = p.ActorClass, Service = p.Service, Name = p.Name, Count = p.Count, Degree = p.Degree, AllegedBy = p.AllegedBy, FoundBy = p.FoundBy, Note = p.Note, Visibility = p.Visibility, Cites = Cites(p),
    };

    private DossierStep Step(CaseStepRow s) => new()
    {
        Perpetrator = s.Perpetrator, Stage = s.Stage, State = s.State, Date = s.Date, Authority = s.Authority, Offence = s.Offence, Outcome = s.Outcome, Served = s.Served, By = s.By, Note = s.Note, Visibility = s.Visibility, Cites = Cites(s),
    };

    private DossierRedress Redress(CaseRedressRow r) => new()
    {
        Form = r.Form, State = r.State, Person = r.Person, Date = r.Date, Authority = r.Authority, Words = r.Words, By = r.By, Visibility = r.Visibility, Cites = Cites(r),
    };

    private IReadOnlyList<Citation> Cites(DossierItemRow row) => [.. cites[row.Id]];

    private static string IdOf(DossierItemRow part, string of) => part.Item[(of.Length + 1)..];
}
