using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.Storage.Decisions;
using Rapporteur.Storage.Documents;

namespace Rapporteur.Storage.Recording;

/// <summary>Records readings: one transaction a document, so that whatever stops the program leaves whole documents only.</summary>
/// <param name="contexts">Makes contexts of the record.</param>
/// <param name="provider">The database.</param>
public sealed class DocumentRecorder(IDbContextFactory<RecordDb> contexts, IDatabaseProvider provider)
{
    /// <summary>Every recorded file: SHA-256 and the fingerprint of the rules that last read it.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Known(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.Versions.AsNoTracking().ToDictionaryAsync(v => v.Sha256, v => v.Rules, cancel);
    }

    /// <summary>Records one document. The original is in the file store already. Nothing that people decided is touched.</summary>
    /// <param name="document">The prepared reading.</param>
    /// <param name="at">When it is recorded.</param>
    /// <param name="dryRun">True to find out what recording would do, and leave the record as it is.</param>
    /// <param name="cancel">Ends the recording early; then nothing of the document is recorded.</param>
    public async Task<RecordedAs> Record(PreparedDocument document, Instant at, bool dryRun, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await provider.SerialiseWriters(db, cancel);
        var outcome = await Write(db, document, at, cancel);
        if (!dryRun)
        {
            await transaction.CommitAsync(cancel);
        }

        return outcome;
    }

    private static async Task<RecordedAs> Write(RecordDb db, PreparedDocument document, Instant at, CancellationToken cancel)
    {
        var same = await db.Versions.AsNoTracking().SingleOrDefaultAsync(v => v.Sha256 == document.Reading.Sha256, cancel);
        if (same is not null && await IsReadAlike(db, document, cancel))
        {
            await db.Versions.Where(v => v.Id == same.Id).ExecuteUpdateAsync(v => v.SetProperty(r => r.Rules, document.Rules), cancel);
            return RecordedAs.Unchanged;
        }

        await db.Versions.Where(v => v.Id == document.VersionId).ExecuteDeleteAsync(cancel);

        var older = await db.Versions.AnyAsync(v => v.DocumentId == document.DocumentId && v.Language == document.Reading.Language, cancel);
        var row = await DocumentShown.FindOrAdd(db, document, cancel);
        db.Versions.Add(VersionOf(document, same?.RecordedAt ?? at, same?.File));
        await db.SaveChangesAsync(cancel);
        await WriteParts(db, document.With(await RecordedCorrections.Load(db, document.DocumentId, [document.Reading.Sha256], cancel)), cancel);
        await DocumentShown.Choose(db, row, document, cancel);
        if (same is not null && same.DocumentId != document.DocumentId)
        {
            await DocumentShown.ChooseAgain(db, same.DocumentId, cancel);
        }

        return same is not null || older ? RecordedAs.Updated : RecordedAs.Added;
    }

    private static async Task<bool> IsReadAlike(RecordDb db, PreparedDocument document, CancellationToken cancel)
    {
        var held = await db.Readings.AsNoTracking().Where(r => r.VersionId == document.VersionId).Select(r => r.Content).SingleAsync(cancel);
        return held.AsSpan().SequenceEqual(document.Content);
    }

    private static async Task WriteParts(RecordDb db, PreparedDocument document, CancellationToken cancel)
    {
        ReadingRow[] reading = [new() { VersionId = document.VersionId, Content = document.Content }];
        await RowWriter.Insert(db, reading, cancel);
        await RowWriter.Insert(db, document.Headings, cancel);
        await RowWriter.Insert(db, document.Paragraphs, cancel);
        await RowWriter.Insert(db, document.Units, cancel);
        await RowWriter.Insert(db, document.Deadlines, cancel);
        await RowWriter.Insert(db, document.References, cancel);
        await RowWriter.Insert(db, document.Participants, cancel);
        await RowWriter.Insert(db, document.Findings, cancel);
    }

    private static VersionRow VersionOf(PreparedDocument document, Instant at, string? firstName)
    {
        var (reading, header) = (document.Reading, document.Reading.Document);
        return new VersionRow
        {
            Id = document.VersionId,
            DocumentId = document.DocumentId,
            Sha256 = reading.Sha256,
            File = StorableText.Of(firstName ?? reading.File, null),
            Language = reading.Language,
            Issued = header.Issued,
            AdvanceUnedited = header.AdvanceUnedited,
            Pages = reading.Pages,
            Extractor = reading.Extractor,
            Rules = document.Rules,
            RecordedAt = at,
            OtherSymbols = [.. header.OtherSymbols.Select(s => s.Text)],
            ReportsConsidered = [.. header.ReportsConsidered.Select(s => s.Text)],
            Meetings = [.. header.Meetings],
            AdoptedMeeting = header.Adopted?.Meeting,
            AdoptedDate = header.Adopted?.Date,
            UrgentParagraphs = [.. reading.UrgentParagraphs],
        };
    }
}
