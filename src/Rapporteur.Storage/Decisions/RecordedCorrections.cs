using Microsoft.EntityFrameworkCore;
using Rapporteur.Core.Corrections;
using Rapporteur.Storage.Documents;

namespace Rapporteur.Storage.Decisions;

/// <summary>What people decided about the readings of documents.</summary>
public static class RecordedCorrections
{
    /// <summary>Every decision about a document, in whatever version it was made, oldest first.</summary>
    /// <param name="db">The record.</param>
    /// <param name="document">The document.</param>
    /// <param name="files">SHA-256 of its versions: decisions made while a file counted to another document come with it.</param>
    /// <param name="cancel">Ends the reading early.</param>
    public static async Task<IReadOnlyList<Correction>> Load(RecordDb db, DocumentId document, IReadOnlyList<string> files, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await db.Decisions.AsNoTracking().Where(d => d.DocumentId == document || (d.Sha256 != null && files.Contains(d.Sha256))).ToListAsync(cancel);
        return [.. rows.Select(CorrectionContent.OfRowOrNull).OfType<Correction>().OrderBy(c => c.At).ThenBy(c => c.Id)];
    }

    /// <summary>A recorded version as people corrected it; null where the version is not recorded.</summary>
    /// <param name="db">The record.</param>
    /// <param name="version">The version.</param>
    /// <param name="cancel">Ends the reading early.</param>
    public static async Task<CorrectedReading?> ReadingOrNull(RecordDb db, VersionId version, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var held = await (
            from v in db.Versions.AsNoTracking()
            join r in db.Readings.AsNoTracking() on v.Id equals r.VersionId
            where v.Id == version
            select new { v.DocumentId, v.Sha256, r.Content }).SingleOrDefaultAsync(cancel);
        return held is null ? null : CorrectedReading.Of(ReadingContent.Unpack(held.Content), await Load(db, held.DocumentId, [held.Sha256], cancel));
    }
}
