using NodaTime;
using Rapporteur.App.ImportDocument;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Tables;
using Rapporteur.Extraction.Tables;
using Rapporteur.Extraction.Tables.Mapping;
using Rapporteur.Storage.Files;
using Rapporteur.Storage.Tables;

namespace Rapporteur.App.ImportTables;

/// <summary>The way of a table into the record: open → choose the mapping → keep the original → read and record, a batch of rows at a time → complete.
/// Memory does not grow with the rows; stopped at any moment, the next import does the rest.</summary>
/// <param name="files">Keeps originals.</param>
/// <param name="recorder">Records rows.</param>
/// <param name="saved">Mappings of the user.</param>
/// <param name="clock">The time of recording.</param>
public sealed class TableImport(IFileStore files, TableRecorder recorder, SavedMappings saved, IClock clock)
{
    private const int Batch = 2_000;

    internal async Task<ImportedFile> Import(ImportSource source, ImportRequest request, Action<int> progress, CancellationToken cancel)
    {
        try
        {
            if (request.Mapping is null && (await recorder.Known(cancel)).GetValueOrDefault(source.Sha256!) is { } known && known.Rules == ExtractionRules.Fingerprint && NoOtherIsSaved(known))
            {
                var counts = new RowCounts(known.RowsRead, 0, 0, known.RowsHeld, known.RowsRepeated, known.RowsRefused);
                return new ImportedFile(source.Path, ImportOutcome.Unchanged, []) { Sha256 = source.Sha256, Name = known.Mapping, Rows = counts };
            }

            return await Read(source, request, progress, cancel);
        }
        catch (IOException error)
        {
            return Failed(source, [ImportFindings.CannotOpen(source.Path, error.Message)]);
        }
        catch (UnauthorizedAccessException error)
        {
            return Failed(source, [ImportFindings.CannotOpen(source.Path, error.Message)]);
        }
        catch (InvalidDataException wrongMapping)
        {
            return Failed(source, [new Finding("TBL0027", FindingSeverity.Error, $"A saved mapping cannot be used: {wrongMapping.Message} Correct the file or remove it.")]);
        }
    }

    /// <summary>A mapping that was changed by hand since is a reason to read again.</summary>
    private bool NoOtherIsSaved(TableFileRow known)
    {
        var was = MappingText.Read(known.MappingText);
        return !was.Ok || saved.FindOrNull(was.Value.Requires) is not { } now || MappingText.Write(now) == known.MappingText;
    }

    private async Task<ImportedFile> Read(ImportSource source, ImportRequest request, Action<int> progress, CancellationToken cancel)
    {
        ChosenMapping chosen;
        await using (var first = Open(source.Path))
        {
            var opened = TableReading.Open(source.Table!.Value, first, request.Mapping, cancel);
            if (!opened.Ok)
            {
                return Failed(source, [new Finding(CodeOf(opened.Failure.Value), FindingSeverity.Error, opened.Detail)]);
            }

            using var reading = opened.Value;
            var (mapping, missing) = Choose(reading, request.Mapping);
            if (mapping is null)
            {
                return Failed(source, [.. reading.Findings.All(), missing!]);
            }

            chosen = mapping;
            if (!request.DryRun && chosen.Given)
            {
                saved.Keep(chosen.Mapping, reading.Columns);
                chosen = chosen with { Mapping = saved.FindOrNull(reading.Columns)! };
            }

            first.Position = 0;
            if (!request.DryRun && !await files.Keep(source.Sha256!, first, cancel))
            {
                return Failed(source, [ImportFindings.CannotOpen(source.Path, "it changed while it was read. Import it again.")]);
            }
        }

        await using var kept = request.DryRun ? Open(source.Path) : files.OpenOrNull(source.Sha256!) ?? throw new IOException("The kept original is gone.");
        var again = TableReading.Open(source.Table!.Value, kept, chosen.Mapping, cancel);
        if (!again.Ok)
        {
            return Failed(source, [new Finding(CodeOf(again.Failure.Value), FindingSeverity.Error, again.Detail)]);
        }

        using var table = again.Value;
        return await Record(source, table, chosen, request.DryRun, progress, cancel);
    }

    /// <summary>The user's mapping where it fits, then a saved one, then one of the known shapes.</summary>
    private (ChosenMapping? Mapping, Finding? Missing) Choose(TableReading reading, ColumnMapping? given)
    {
        if (given is not null && reading.Missing(given) is null)
        {
            return (new ChosenMapping(given, Given: true, Saved: false), null);
        }

        var (kept, known) = (saved.FindOrNull(reading.Columns), MappingCatalogue.FindOrNull([.. reading.Columns]));
        var mapping = kept ?? known;
        return mapping is not null && reading.Missing(mapping) is null
            ? (new ChosenMapping(mapping, Given: false, Saved: kept is not null), null)
            : (null, reading.Missing(given ?? mapping));
    }

    private async Task<ImportedFile> Record(ImportSource source, TableReading table, ChosenMapping chosen, bool dryRun, Action<int> progress, CancellationToken cancel)
    {
        if (chosen.Saved)
        {
            table.Findings.Add(new Finding("TBL0028", FindingSeverity.Info, $"Read by the mapping that was saved for a table with these columns ({chosen.Mapping.Name})."));
        }

        var count = new TableCount(table.Findings);
        var at = clock.GetCurrentInstant();
        await using var recording = await recorder.Begin(RowOf(source, table, chosen.Mapping, at), at, dryRun, cancel);
        foreach (var batch in table.Rows(chosen.Mapping, cancel).Chunk(Batch))
        {
            foreach (var row in batch)
            {
                count.Read(row);
            }

            var ids = batch.Where(r => r.Statements.Count > 0).ToDictionary(r => r.Row, r => r.Statements[0].Id);
            foreach (var outcome in await recording.Record([.. batch.Select(r => r.Statements)], cancel))
            {
                count.Recorded(outcome, ids[outcome.Row]);
            }

            progress(count.Counts.Read);
        }

        if (count.Counts.Read == 0)
        {
            table.Findings.Add(new Finding("TBL0003", FindingSeverity.Error, "The table has a heading and no rows. Export it again."));
        }

        if (!table.Damaged)
        {
            await recording.Complete(count.Counts, cancel);
        }

        return new ImportedFile(source.Path, OutcomeOf(count.Counts), table.Findings.All()) { Sha256 = source.Sha256, Name = chosen.Mapping.Name, Rows = count.Counts };
    }

    private static TableFileRow RowOf(ImportSource source, TableReading table, ColumnMapping mapping, Instant at) => new()
    {
        Sha256 = source.Sha256!,
        File = source.Name,
        Format = table.Format.ToString(),
        Mapping = mapping.Name,
        MappingText = MappingText.Write(mapping),
        AssignedBy = mapping.AssignedBy,
        Collection = mapping.Collection ?? $"{mapping.Name}/{Path.GetFileNameWithoutExtension(source.Name)}",
        Encoding = table.Encoding,
        Rules = ExtractionRules.Fingerprint,
        RecordedAt = at,
    };

    private static ImportOutcome OutcomeOf(RowCounts counts) => counts switch
    {
        { Held: 0 } => ImportOutcome.Failed,
        { Added: > 0 } => ImportOutcome.Added,
        { Updated: > 0 } => ImportOutcome.Updated,
        _ => ImportOutcome.Unchanged,
    };

    private static string CodeOf(TableFailure failure) => failure switch
    {
        TableFailure.Empty => "TBL0003",
        TableFailure.Damaged => "TBL0017",
        _ => "TBL0018",
    };

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.SequentialScan);

    private static ImportedFile Failed(ImportSource source, IReadOnlyList<Finding> findings) =>
        new(source.Path, ImportOutcome.Failed, findings) { Sha256 = source.Sha256 };
}
