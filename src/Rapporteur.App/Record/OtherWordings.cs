using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Views;
using Rapporteur.Core.Versions;
using Rapporteur.Storage;
using Rapporteur.Storage.Documents;

namespace Rapporteur.App.Record;

/// <summary>A recommendation as the other current versions of its document have it: other languages, and the advance text where its words are others.</summary>
/// <param name="db">The record.</param>
internal sealed class OtherWordings(RecordDb db)
{
    public async Task<IReadOnlyList<Wording>> Of(UnitRow unit, CancellationToken cancel)
    {
        var document = await db.Versions.AsNoTracking().Where(v => v.Id == unit.VersionId).Select(v => v.DocumentId).SingleAsync(cancel);
        var access = new DocumentVersions(db);
        var versions = await access.Of(document, cancel);
        if (versions.Count < 2)
        {
            return [];
        }

        var own = await access.Reading(versions.Single(v => v.Id == unit.VersionId), cancel);
        var wordings = new List<Wording>();
        foreach (var version in versions.Where(v => v.Id != unit.VersionId && (v.Current || v.AdvanceUnedited)))
        {
            var other = await access.Reading(version, cancel);
            var map = ParagraphMap.Between(own, other);
            if (map.PathOrNull(unit.Path) is { } path && other.Recommendations.FirstOrDefault(r => r.Path == path) is { } found && found.Text != unit.Text)
            {
                var doubtful = map.Ties.Any(t => t.Doubtful && t.Second is { } p && p.Span.Start <= found.Span.Start && found.Span.End <= p.Span.End);
                wordings.Add(new Wording(version.Language, version.AdvanceUnedited, path, found.Text, doubtful, Hrefs.Unit(version.Sha256, path)));
            }
        }

        return wordings;
    }
}
