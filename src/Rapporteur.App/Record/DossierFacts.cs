using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Views;
using Rapporteur.Storage;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Record;

/// <summary>Names, sources and citations of some dossiers: what every view of their items needs.</summary>
internal sealed class DossierFacts
{
    private readonly Dictionary<RecordId, SourceRow> sources;
    private readonly Dictionary<(string Dossier, string Item), ActorRow> actors;
    private readonly ILookup<RecordId, CitationRow> citations;

    private DossierFacts(IEnumerable<SourceRow> sources, IEnumerable<ActorRow> actors, IEnumerable<CitationRow> citations)
    {
        this.sources = sources.ToDictionary(s => s.Id);
        this.actors = actors.ToDictionary(a => (a.DossierId, a.Item));
        this.citations = citations.OrderBy(c => c.Ordinal).ToLookup(c => c.OwnerId);
    }

    public static async Task<DossierFacts> Load(RecordDb db, IReadOnlyCollection<string> dossiers, CancellationToken cancel) => dossiers.Count == 0
        ? new DossierFacts([], [], [])
        : new DossierFacts(
            await db.Sources.AsNoTracking().Where(s => dossiers.Contains(s.DossierId)).ToListAsync(cancel),
            await db.Actors.AsNoTracking().Where(a => dossiers.Contains(a.DossierId)).ToListAsync(cancel),
            await db.Citations.AsNoTracking().Where(c => dossiers.Contains(c.DossierId)).ToListAsync(cancel));

    public string Name(string dossier, string actor) => actors.TryGetValue((dossier, actor), out var row) ? row.Name : actor;

    public string? NameOrNull(string dossier, string? actor) => actor is null ? null : Name(dossier, actor);

    public ActorRow? ActorOrNull(string dossier, string actor) => actors.GetValueOrDefault((dossier, actor));

    public IReadOnlyList<SourceView> Sources(RecordId item) =>
        [.. citations[item].Where(c => sources.ContainsKey(c.SourceId)).Select(c => View(sources[c.SourceId], c.Place))];

    public static SourceView View(SourceRow source, string? place) => new(
        source.Symbol ?? string.Join(", ", new[] { source.Publisher ?? source.Title, source.Date }.OfType<string>()),
        place,
        source.Title,
        source.Kind,
        source.Symbol is { } symbol ? Hrefs.Place(symbol, place) : source.Url,
        source.Note);
}
