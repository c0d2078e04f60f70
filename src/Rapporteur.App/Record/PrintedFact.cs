using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.Core.Calendar;
using Rapporteur.Core.States;
using Rapporteur.Core.Time;
using Rapporteur.Storage;
using Rapporteur.Storage.Documents;

namespace Rapporteur.App.Record;

/// <summary>A deadline that the version shown of a document prints: a date, or a period that runs from its adoption.</summary>
internal sealed record PrintedFact(DocumentRow Document, PrintedDeadlineRow Deadline, LocalDate? Adopted, string Sha256)
{
    public string Address => Document.Symbol ?? Sha256;

    /// <summary>True when the date is not printed and follows from the period.</summary>
    public bool IsCounted => Deadline.Due is null;

    private string Place => Deadline.Paragraph is { } paragraph ? $"printed in {Address}, para. {paragraph}" : $"printed in {Address}";

    /// <summary>The date by which it is due; null where the period recurs or runs from a day that the document does not say.</summary>
    public DueDate? DueOrNull()
    {
        var setOn = (Adopted ?? Document.Issued) is { } day ? PartialDate.OfDay(day) : (PartialDate?)null;
        return Deadline.Due is { } due ? new DueDate(Dates.Printed(due, Deadline.Precision), DueRule.Printed, setOn, Place)
            : Adopted is { } adopted && PrintedPeriod.MonthsOrNull(Deadline.Period) is { } months
                ? new DueDate(PartialDate.OfDay(adopted.PlusMonths(months)), DueRule.Printed, setOn, $"{Deadline.Period} from adoption on {adopted:uuuu-MM-dd}, {Place}")
            : null;
    }

    public static async Task<IReadOnlyList<PrintedFact>> Load(RecordDb db, StateCode? state, CancellationToken cancel) =>
    [
        .. (await Held(db, state).ToListAsync(cancel)).Where(p => p.DueOrNull() is not null),
    ];

    private static IQueryable<PrintedFact> Held(RecordDb db, StateCode? state) =>
        from deadline in db.PrintedDeadlines.AsNoTracking()
        join version in db.Versions.AsNoTracking() on deadline.VersionId equals version.Id
        join document in db.Documents.AsNoTracking() on version.DocumentId equals document.Id
        where document.CurrentVersionId == version.Id 
            && document.State != null && document.Body != null && document.Cycle != null && (state == null || document.State == state)
        select new PrintedFact(document, deadline, version.AdoptedDate, version.Sha256);
}
