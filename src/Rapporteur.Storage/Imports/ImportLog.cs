using Microsoft.EntityFrameworkCore;

namespace Rapporteur.Storage.Imports;

/// <summary>Keeps what imports did.</summary>
/// <param name="contexts">Makes contexts of the record.</param>
public sealed class ImportLog(IDbContextFactory<RecordDb> contexts)
{
    /// <summary>Keeps one run in one transaction.</summary>
    public async Task Keep(ImportRunRow run, IReadOnlyList<ImportFileRow> files, IReadOnlyList<ImportFindingRow> findings, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        db.ImportRuns.Add(run);
        db.ImportFiles.AddRange(files);
        db.ImportFindings.AddRange(findings);
        await db.SaveChangesAsync(cancel);
    }
}
