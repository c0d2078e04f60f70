using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.Core.States;
using Rapporteur.Storage;
using Rapporteur.Storage.Documents;

namespace Rapporteur.App.Record;

/// <summary>A deadline with a date that the version shown of a document prints.</summary>
internal sealed record PrintedFact(DocumentRow Document, PrintedDeadlineRow Deadline, LocalDate? Adopted, string Sha256)
{
    public string Address => Document.Symbol ?? Sha256;

    public static async Task<IReadOnlyList<PrintedFact>> Load(RecordDb db, StateCode? state, CancellationToken cancel) => await (
        from deadline in db.PrintedDeadlines.AsNoTracking()
        join version in db.Versions.AsNoTracking() on deadline.VersionId equals version.Id
        join document in db.Documents.AsNoTracking() on version.DocumentId equals document.Id
        where document.CurrentVersionId == version.Id && deadline.Due != null
            && document.State != null && document.Body != null && document.Cycle != null && (state == null || document.State == state)
        select new PrintedFact(document, deadline, version.AdoptedDate, version.Sha256)).ToListAsync(cancel);
}
