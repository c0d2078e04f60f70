using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.Core.Dossiers;
using Rapporteur.Core.Results;
using Rapporteur.Storage.Records;

namespace Rapporteur.Storage.Recording;

/// <summary>Records dossiers, item by item, in one transaction each: what has the same content is left alone.</summary>
/// <param name="contexts">Makes contexts of the record.</param>
/// <param name="provider">The database.</param>
public sealed class DossierRecorder(IDbContextFactory<RecordDb> contexts, IDatabaseProvider provider)
{
    /// <summary>Records a dossier. Items that it no longer has are removed; nothing that people decided is touched.</summary>
    /// <param name="dossier">The dossier; its ids and references were checked.</param>
    /// <param name="sha256">SHA-256 of its file.</param>
    /// <param name="at">When it is recorded.</param>
    /// <param name="dryRun">True to find out what recording would do, and leave the record as it is.</param>
    /// <param name="cancel">Ends the recording early; then nothing of it is recorded.</param>
    public async Task<Outcome<DossierRecorded, DossierFailure>> Record(Dossier dossier, string sha256, Instant at, bool dryRun, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var rows = new DossierRows(dossier);
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await provider.SerialiseWriters(db, cancel);
        var sync = new DossierSync(db, dossier.Id);
        var row = await db.Dossiers.SingleOrDefaultAsync(d => d.Id == dossier.Id, cancel);
        var known = row is not null;
        row ??= db.Dossiers.Add(new DossierRow { Id = dossier.Id, Title = "", Language = "", Sha256 = "", RecordedAt = at }).Entity;
        await Sync(sync, rows, cancel);
        if (known && sync.Nothing && row.Title == dossier.Title && row.Language == dossier.Language)
        {
            return sync.As(RecordedAs.Unchanged);
        }

        (row.Title, row.Language, row.Sha256, row.RecordedAt) = (dossier.Title, dossier.Language, sha256, at);
        if (StorableRows.FirstExcess(db) is { } excess)
        {
            return (DossierFailure.ValueNotStorable, excess);
        }

        await db.SaveChangesAsync(cancel);
        await NamedDocuments.Record(db, rows.Documents(), cancel);
        await UnnamedDocuments.Remove(db, cancel);
        if (!dryRun)
        {
            await transaction.CommitAsync(cancel);
        }

        return sync.As(known ? RecordedAs.Updated : RecordedAs.Added);
    }

    private static async Task Sync(DossierSync sync, DossierRows rows, CancellationToken cancel)
    {
        await sync.Items(rows.Sources, cancel);
        await sync.Items(rows.Actors, cancel);
        await sync.Items(rows.TreatyActions, cancel);
        await sync.Items(rows.Reviews, cancel);
        await sync.Items(rows.Events, cancel);
        await sync.Items(rows.Participations, cancel);
        await sync.Items(rows.Statements, cancel);
        await sync.Items(rows.Links, cancel);
        await sync.Items(rows.Cases, cancel);
        await sync.Items(rows.CaseParts.People, cancel);
        await sync.Items(rows.CaseParts.Acts, cancel);
        await sync.Items(rows.CaseParts.Perpetrators, cancel);
        await sync.Items(rows.CaseParts.Steps, cancel);
        await sync.Items(rows.CaseParts.Redress, cancel);
        await sync.Items(rows.CaseParts.Consents, cancel);
        await sync.Items(rows.CaseParts.Judgements, cancel);
        await sync.Items(rows.Figures, cancel);
        await sync.Items(rows.Assessments, cancel);
        await sync.Items(rows.Deadlines, cancel);
        await sync.Parts(rows, cancel);
    }
}
