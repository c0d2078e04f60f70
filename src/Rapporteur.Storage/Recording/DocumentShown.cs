using Microsoft.EntityFrameworkCore;
using Rapporteur.Core.Reading;
using Rapporteur.Storage.Documents;

namespace Rapporteur.Storage.Recording;

/// <summary>Which version of a document is shown, and what the document's row says of it.</summary>
internal static class DocumentShown
{
    private const string PreferredLanguage = "en";

    public static async Task<DocumentRow> FindOrAdd(RecordDb db, PreparedDocument document, CancellationToken cancel)
    {
        var row = await db.Documents.SingleOrDefaultAsync(d => d.Id == document.DocumentId, cancel);
        if (row is null)
        {
            row = new DocumentRow { Id = document.DocumentId, Symbol = document.Symbol };
            Describe(row, document.Reading.Document);
            db.Documents.Add(row);
        }

        return row;
    }

    /// <summary>Chooses after a version was added.</summary>
    public static async Task Choose(RecordDb db, DocumentRow row, PreparedDocument added, CancellationToken cancel)
    {
        var shown = await Mark(db, row.Id, cancel);
        if (shown!.Id == added.VersionId)
        {
            Describe(row, added.Reading.Document);
        }

        row.CurrentVersionId = shown.Id;
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Chooses after a version went to another document, because newer rules read another symbol in it.</summary>
    public static async Task ChooseAgain(RecordDb db, DocumentId document, CancellationToken cancel)
    {
        var row = await db.Documents.SingleAsync(d => d.Id == document, cancel);
        var shown = await Mark(db, document, cancel);
        if (shown is not null)
        {
            var content = await db.Readings.AsNoTracking().Where(r => r.VersionId == shown.Id).Select(r => r.Content).SingleAsync(cancel);
            Describe(row, ReadingContent.Unpack(content).Document);
        }

        row.CurrentVersionId = shown?.Id;
        await db.SaveChangesAsync(cancel);
        if (shown is null)
        {
            await UnnamedDocuments.Remove(db, cancel);
        }
    }

    /// <summary>Marks the current version of each language; the answer is the one shown where no language is asked for.</summary>
    private static async Task<VersionRow?> Mark(RecordDb db, DocumentId document, CancellationToken cancel)
    {
        var versions = await db.Versions.Where(v => v.DocumentId == document).ToListAsync(cancel);
        var newestFirst = versions.OrderBy(v => v.AdvanceUnedited).ThenByDescending(v => v.Issued).ThenByDescending(v => v.RecordedAt).ThenBy(v => v.Sha256, StringComparer.Ordinal).ToList();
        foreach (var language in newestFirst.GroupBy(v => v.Language))
        {
            var current = language.First();
            foreach (var version in language)
            {
                version.Current = version == current;
            }
        }

        return newestFirst.Find(v => v.Language == PreferredLanguage) ?? newestFirst.FirstOrDefault();
    }

    private static void Describe(DocumentRow row, DocumentHeader header)
    {
        row.Kind = header.Kind;
        row.Title = header.Title is { } title ? StorableText.Of(title, null) : row.Title;
        row.Body = header.Body ?? header.Symbol?.Body;
        row.State = header.State ?? header.Symbol?.State;
        row.Cycle = header.Cycle ?? header.Symbol?.Cycle;
        row.Session = header.Session;
        row.Issued = header.Issued;
    }
}
