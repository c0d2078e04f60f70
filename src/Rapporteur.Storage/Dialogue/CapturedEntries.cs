using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.Core.Dialogue;

namespace Rapporteur.Storage.Dialogue;

/// <summary>What people typed during the meetings of a review, as the record holds it.</summary>
public static class CapturedEntries
{
    /// <summary>What holds now, in the order in which it was typed.</summary>
    /// <param name="db">The record.</param>
    /// <param name="review">The review, <c>PAK/CAT/1</c>.</param>
    /// <param name="cancel">Ends the reading early.</param>
    public static async Task<IReadOnlyList<CapturedEntry>> Load(RecordDb db, string review, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await db.CaptureEntries.AsNoTracking().Where(r => r.Review == review).ToListAsync(cancel);
        return CapturedEntry.Of(rows.Select(EntryOf));
    }

    internal static CaptureEntry EntryOf(CaptureEntryRow row) => new()
    {
        Id = row.Id, Revision = row.Revision, Review = row.Review, Sequence = row.Sequence, Meeting = row.Meeting, Kind = row.Kind, Speaker = row.Speaker,
        Side = row.Side, Text = row.Text, TypedAt = row.TypedAt, Answers = row.Answers, Author = row.Author, Withdrawn = row.Withdrawn,
    };

    internal static CaptureEntryRow RowOf(CaptureEntry entry, Instant recordedAt) => new()
    {
        Id = entry.Id, Revision = entry.Revision, Review = entry.Review, Sequence = entry.Sequence, Meeting = entry.Meeting, Kind = entry.Kind, Speaker = entry.Speaker,
        Side = entry.Side, Text = entry.Text, TypedAt = entry.TypedAt, Answers = entry.Answers, Author = entry.Author, Withdrawn = entry.Withdrawn, RecordedAt = recordedAt,
    };
}
