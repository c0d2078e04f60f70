using Microsoft.EntityFrameworkCore;
using Rapporteur.Core.Confidentiality;
using Rapporteur.Storage;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.PublicView;

/// <summary>Sources and actors of some dossiers: which are published, who may be named, and the numbers under which a view cites.</summary>
internal sealed class PublicSources
{
    private readonly Dictionary<RecordId, SourceRow> sources;
    private readonly ILookup<RecordId, RecordId> citations;
    private readonly Dictionary<(string Dossier, string Item), ActorRow> actors;
    private readonly ILookup<RecordId, RecordId> roles;
    private readonly HiddenItems hidden;

    private PublicSources(IEnumerable<SourceRow> sources, IEnumerable<CitationRow> citations, IEnumerable<ActorRow> actors, IEnumerable<RoleRow> roles, HiddenItems hidden)
    {
        this.sources = sources.ToDictionary(s => s.Id);
        this.citations = citations.OrderBy(c => c.Ordinal).ToLookup(c => c.OwnerId, c => c.SourceId);
        this.actors = actors.ToDictionary(a => (a.DossierId, a.Item));
        this.roles = roles.ToLookup(r => r.ActorId, r => r.Id);
        this.hidden = hidden;
    }

    public static async Task<PublicSources> Load(RecordDb db, IReadOnlyCollection<string> dossiers, HiddenItems hidden, CancellationToken cancel)
    {
        var actors = await db.Actors.AsNoTracking().Where(a => dossiers.Contains(a.DossierId)).ToListAsync(cancel);
        var own = actors.Select(a => a.Id).ToHashSet();
        return new PublicSources(
            await db.Sources.AsNoTracking().Where(s => dossiers.Contains(s.DossierId)).ToListAsync(cancel),
            await db.Citations.AsNoTracking().Where(c => dossiers.Contains(c.DossierId)).ToListAsync(cancel),
            actors,
            (await db.Roles.AsNoTracking().ToListAsync(cancel)).Where(r => own.Contains(r.ActorId)),
            hidden);
    }

    /// <summary>True where the item cites something and all that it cites is published.</summary>
    public bool ArePublished(RecordId owner) => citations[owner].Any() && citations[owner].All(c => sources.TryGetValue(c, out var source) && IsPublished(source));

    public bool AreNone(RecordId owner) => !citations[owner].Any();

    public IEnumerable<SourceRow> PublishedOf(RecordId owner) => citations[owner].Distinct().Where(sources.ContainsKey).Select(c => sources[c]).Where(IsPublished);

    public string? NameOrNull(string dossier, string actor) => actors.GetValueOrDefault((dossier, actor))?.Name;

    /// <summary>True for a body, and for a person whose office a published source attests.</summary>
    public bool MayName(string dossier, string actor) =>
        actors.TryGetValue((dossier, actor), out var row) && !hidden.Contains(row) && Publicity.MayName(row.Kind, roles[row.Id].Any(ArePublished));

    /// <summary>Names of people without a public office, who are not named wherever they act.</summary>
    public IEnumerable<string> PrivateNames => actors.Values.Where(a => !MayName(a.DossierId, a.Item)).Select(a => a.Name);

    private bool IsPublished(SourceRow source) => !hidden.Contains(source) && Publicity.IsPublished(source.Kind, source.Symbol, source.Url);
}
