using Microsoft.EntityFrameworkCore;
using Rapporteur.Core.Corrections;
using Rapporteur.Core.Statements;
using Rapporteur.Storage.Decisions;
using Rapporteur.Storage.Documents;

namespace Rapporteur.Storage.Recording;

/// <summary>Records what people decide about readings, and makes the rows that the record shows again from readings and decisions. Readings are never touched.</summary>
/// <param name="contexts">Makes contexts of the record.</param>
/// <param name="provider">The database.</param>
public sealed class CorrectionRecorder(IDbContextFactory<RecordDb> contexts, IDatabaseProvider provider)
{
    /// <summary>Records one decision and shows it in every version of the document, in one transaction.</summary>
    /// <param name="correction">The decision.</param>
    /// <param name="document">The document.</param>
    /// <param name="statement">Identity of the unit, as it was shown.</param>
    /// <param name="cancel">Ends the recording early; then nothing is recorded.</param>
    public async Task Record(Correction correction, DocumentId document, StatementKey statement, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await provider.SerialiseWriters(db, cancel);
        db.Decisions.Add(CorrectionContent.ToRow(correction, document, statement));
        await db.SaveChangesAsync(cancel);
        var versions = await (
            from v in db.Versions.AsNoTracking()
            join r in db.Readings.AsNoTracking() on v.Id equals r.VersionId
            where v.DocumentId == document
            select new { v.Id, v.Rules, r.Content }).ToListAsync(cancel);
        var decisions = await Load(db, document, cancel);
        foreach (var version in versions)
        {
            await Show(db, version.Id, PreparedDocument.Again(version.Content, version.Rules).With(decisions), cancel);
        }

        await transaction.CommitAsync(cancel);
    }

    private static async Task<IReadOnlyList<Correction>> Load(RecordDb db, DocumentId document, CancellationToken cancel)
    {
        var files = await db.Versions.AsNoTracking().Where(v => v.DocumentId == document).Select(v => v.Sha256).ToListAsync(cancel);
        return await RecordedCorrections.Load(db, document, files, cancel);
    }

    private static async Task Show(RecordDb db, VersionId version, PreparedDocument document, CancellationToken cancel)
    {
        await db.Units.Where(u => u.VersionId == version).ExecuteDeleteAsync(cancel);
        await db.Paragraphs.Where(p => p.VersionId == version).ExecuteDeleteAsync(cancel);
        await db.PrintedDeadlines.Where(d => d.VersionId == version).ExecuteDeleteAsync(cancel);
        await RowWriter.Insert(db, document.Paragraphs, cancel);
        await RowWriter.Insert(db, document.Units, cancel);
        await RowWriter.Insert(db, document.Deadlines, cancel);
    }
}
