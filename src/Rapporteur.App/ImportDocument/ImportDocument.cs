using System.Threading.Channels;
using NodaTime;
using Rapporteur.App.Huridocs;
using Rapporteur.App.ImportTables;
using Rapporteur.Storage.Imports;
using Rapporteur.Storage.Recording;

namespace Rapporteur.App.ImportDocument;

/// <summary>The way of a file into the record. Find → hash → read (several at a time) → keep the original → record (one at a time) → log.
/// What the record holds already is not read; what cannot be read becomes a finding and stops nothing else.
/// Stopped at any moment, the record holds whole documents only, and the next import does the rest.</summary>
/// <param name="reader">Reads a file and keeps its original.</param>
/// <param name="documents">Records readings.</param>
/// <param name="dossiers">Reads and records dossiers.</param>
/// <param name="tables">Reads and records tables.</param>
/// <param name="huridocs">Reads and records sets in the HURIDOCS formats.</param>
/// <param name="log">Keeps what was done.</param>
/// <param name="clock">The time of recording.</param>
/// <param name="limits">What is taken on.</param>
public sealed class ImportDocument(FileReader reader, DocumentRecorder documents, DossierImport dossiers, TableImport tables, HuridocsImport huridocs, ImportLog log, IClock clock, ImportLimits limits)
{
    private const int WaitingForWriter = 8;

    /// <summary>Imports files, folders, dossiers and tables.</summary>
    /// <param name="request">What to import.</param>
    /// <param name="progress">Told of every file that is done; null for nobody.</param>
    /// <param name="cancel">Ends the import between two documents.</param>
    public async Task<ImportResult> Run(ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        var started = clock.GetCurrentInstant();
        var found = ImportSources.Find(request.Paths);
        var hashed = await ImportSources.Hash(found, limits, cancel);
        var sorting = ImportSorting.Of(hashed, await documents.Known(cancel), ExtractionRules.Fingerprint);
        var tally = new ImportTally(hashed, progress);
        tally.AddAll(sorting.Done);
        await ReadAndRecord(sorting.Documents, tally, request.DryRun, cancel);
        foreach (var dossier in sorting.Dossiers)
        {
            tally.Add(await dossiers.Import(dossier, request.DryRun, cancel));
        }

        foreach (var set in sorting.Huridocs)
        {
            tally.Add(await huridocs.Import(set, request.DryRun, cancel));
        }

        foreach (var table in sorting.Tables)
        {
            tally.Add(await tables.Import(table, request, rows => tally.Reading(table, rows), cancel));
        }

        tally.AddAll(sorting.Repeated.Select(r => r.AsResultOf(tally.Of(r.First))));
        if (!request.DryRun)
        {
            var (run, files, findings) = ImportLogRows.Of(tally.Result, started, clock.GetCurrentInstant());
            await log.Keep(run, files, findings, cancel);
        }

        return tally.Result;
    }

    /// <summary>Readers fill a short queue that one writer empties: the database has one writer, and no more than a few documents are in memory.</summary>
    private async Task ReadAndRecord(IReadOnlyList<ImportSource> sources, ImportTally tally, bool dryRun, CancellationToken cancel)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var queue = Channel.CreateBounded<FileRead>(new BoundedChannelOptions(WaitingForWriter) { SingleReader = true });
        var writing = Record(queue.Reader, tally, dryRun, either);
        try
        {
            var parallel = new ParallelOptions { CancellationToken = either.Token, MaxDegreeOfParallelism = limits.Readers };
            await Parallel.ForEachAsync(sources, parallel, async (source, token) => await queue.Writer.WriteAsync(await reader.Read(source, dryRun, token), token));
        }
        catch (OperationCanceledException) when (writing.IsFaulted)
        {
            // The writer failed and stopped the readers: its error is the one to tell.
        }
        finally
        {
            queue.Writer.Complete();
            await writing;
        }
    }

    private async Task Record(ChannelReader<FileRead> queue, ImportTally tally, bool dryRun, CancellationTokenSource stop)
    {
        var written = false;
        try
        {
            await foreach (var file in queue.ReadAllAsync(stop.Token))
            {
                var outcome = file.Document is { } document
                    ? await documents.Record(document, clock.GetCurrentInstant(), dryRun, stop.Token)
                    : (RecordedAs?)null;
                tally.Add(file.AsResult(outcome));
            }

            written = true;
        }
        finally
        {
            if (!written)
            {
                await stop.CancelAsync();
            }
        }
    }
}
