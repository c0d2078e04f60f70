using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Views;
using Rapporteur.Core.Reading;
using Rapporteur.Storage;
using Rapporteur.Storage.Documents;

namespace Rapporteur.App.Record;

/// <summary>The versions of one document, and how one of several is named.</summary>
/// <param name="db">The record.</param>
internal sealed class DocumentVersions(RecordDb db)
{
    private const string Advance = "advance";
    private const int ShortestHash = 6;

    /// <summary>All versions, those that are shown first, then the newest.</summary>
    public async Task<List<VersionRow>> Of(DocumentId document, CancellationToken cancel) =>
    [
        .. (await db.Versions.AsNoTracking().Where(v => v.DocumentId == document).ToListAsync(cancel))
            .OrderByDescending(v => v.Current).ThenByDescending(v => v.Issued).ThenBy(v => v.Language, StringComparer.Ordinal).ThenBy(v => v.Sha256, StringComparer.Ordinal),
    ];

    /// <summary>What was read in a version.</summary>
    public async Task<DocumentReading> Reading(VersionRow version, CancellationToken cancel) =>
        ReadingContent.Unpack(await db.Readings.AsNoTracking().Where(r => r.VersionId == version.Id).Select(r => r.Content).SingleAsync(cancel));

    /// <summary>A version by its language, the word <c>advance</c>, or the beginning of its hash (six characters or more).</summary>
    public static VersionRow? NamedOrNull(IReadOnlyList<VersionRow> versions, string name) =>
        name == Advance ? versions.FirstOrDefault(v => v.AdvanceUnedited)
        : name.Length >= ShortestHash ? versions.FirstOrDefault(v => v.Sha256.StartsWith(name, StringComparison.OrdinalIgnoreCase))
        : versions.FirstOrDefault(v => v.Language == name);

    public static VersionLine Line(VersionRow version) =>
        new(version.Sha256, version.File, version.Language, version.Issued, version.RecordedAt, version.Current, Hrefs.Document(version.Sha256)) { AdvanceUnedited = version.AdvanceUnedited };
}
