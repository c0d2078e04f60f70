using NodaTime;
using Rapporteur.Storage.Imports;

namespace Rapporteur.App.ImportDocument;

/// <summary>An import as rows of the log. Files without news are counted, not listed.</summary>
internal static class ImportLogRows
{
    public static (ImportRunRow Run, IReadOnlyList<ImportFileRow> Files, IReadOnlyList<ImportFindingRow> Findings) Of(ImportResult result, Instant started, Instant finished)
    {
        var run = new ImportRunRow
        {
            Id = Guid.CreateVersion7(started.ToDateTimeOffset()),
            StartedAt = started,
            FinishedAt = finished,
            Added = result.Count(ImportOutcome.Added),
            Updated = result.Count(ImportOutcome.Updated),
            Unchanged = result.Count(ImportOutcome.Unchanged),
            Failed = result.Count(ImportOutcome.Failed),
        };
        var listed = result.Files.Where(f => f.Outcome != ImportOutcome.Unchanged || f.Findings.Count > 0).ToList();
        return (run, [.. listed.Select((f, n) => FileOf(run.Id, f, n))], [.. listed.SelectMany((f, n) => FindingsOf(run.Id, f, n))]);
    }

    private static ImportFileRow FileOf(Guid run, ImportedFile file, int n) => new()
    {
        RunId = run, Ordinal = n, Path = file.Path, Sha256 = file.Sha256, Outcome = file.Outcome.ToString().ToLowerInvariant(),
    };

    /// <summary>Findings about a recorded document stand with the document; those about rows of a table and about dossiers stand here.</summary>
    private static IEnumerable<ImportFindingRow> FindingsOf(Guid run, ImportedFile file, int n) =>
        file.Kind is not null && file.Outcome is ImportOutcome.Added or ImportOutcome.Updated ? [] : file.Findings.Select((f, i) => new ImportFindingRow
        {
            RunId = run, FileOrdinal = n, Ordinal = i, Code = f.Code, Severity = f.Severity, Message = f.Message, Page = f.Page, Paragraph = f.Paragraph, Row = f.Row,
        });
}
