using NodaTime;
using Rapporteur.Core.Reading;
using Rapporteur.Storage.Files;
using Rapporteur.Storage.Recording;

namespace Rapporteur.App.ImportDocument;

/// <summary>The way of a dossier into the record: read → check → keep the original → record. A dossier with a mistake is not recorded at all.</summary>
/// <param name="files">Keeps originals.</param>
/// <param name="recorder">Records dossiers.</param>
/// <param name="clock">The time of recording.</param>
public sealed class DossierImport(IFileStore files, DossierRecorder recorder, IClock clock)
{
    internal async Task<ImportedFile> Import(ImportSource source, bool dryRun, CancellationToken cancel)
    {
        byte[] bytes;
        try
        {
            bytes = await File.ReadAllBytesAsync(source.Path, cancel);
        }
        catch (IOException error)
        {
            return Failed(source, null, [ImportFindings.CannotOpen(source.Path, error.Message)]);
        }

        var (dossier, findings) = DossierReader.Read(bytes);
        if (dossier is null)
        {
            return Failed(source, null, findings);
        }

        if (NamesInPublic.Of(dossier, System.Text.Encoding.UTF8.GetString(bytes), clock.GetCurrentInstant().InUtc().Date) is { Count: > 0 } named)
        {
            return Failed(source, dossier.Id, [.. findings, .. named]);
        }

        if (!dryRun)
        {
            await files.Keep(source.Sha256!, bytes, cancel);
        }

        var recorded = await recorder.Record(dossier, source.Sha256!, clock.GetCurrentInstant(), dryRun, cancel);
        return recorded.Ok
            ? new ImportedFile(source.Path, FileRead.OutcomeOf(recorded.Value.As), findings) { Sha256 = source.Sha256, Name = dossier.Id }
            : Failed(source, dossier.Id, [ImportFindings.NotStorable(recorded.Detail)]);
    }

    private static ImportedFile Failed(ImportSource source, string? name, IReadOnlyList<Finding> findings) =>
        new(source.Path, ImportOutcome.Failed, findings) { Sha256 = source.Sha256, Name = name };
}
