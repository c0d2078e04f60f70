using Microsoft.EntityFrameworkCore;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Storage;
using Rapporteur.Storage.Decisions;
using Rapporteur.Storage.Documents;

namespace Rapporteur.App.Record;

/// <summary>What OHCHR's thematic lists say of the recommendations of a review: themes, goals, affected persons.</summary>
internal static class ReviewLists
{
    /// <summary>The entry of a recommendation in the lists of its review; null where no list names its number.</summary>
    /// <param name="db">The record.</param>
    /// <param name="report">The report of the periodic review, or the list itself.</param>
    /// <param name="path">Path of the recommendation.</param>
    /// <param name="cancel">Ends the reading early.</param>
    public static async Task<RecommendationUnit?> EntryOrNull(RecordDb db, DocumentRow report, string path, CancellationToken cancel)
    {
        if (report.Kind is not (DocumentKind.UprReport or DocumentKind.UprThematicList))
        {
            return null;
        }

        var lists = await (
            from d in db.Documents.AsNoTracking()
            where d.Kind == DocumentKind.UprThematicList && d.CurrentVersionId != null && (d.Id == report.Id || (d.State == report.State && d.Cycle == report.Cycle && d.State != null && d.Cycle != null))
            orderby d.Id
            select d.CurrentVersionId!.Value).ToListAsync(cancel);
        var number = path.Split('#', '~')[0];
        foreach (var list in lists)
        {
            var reading = await RecordedCorrections.ReadingOrNull(db, list, cancel);
            if (reading?.Shown.Recommendations.FirstOrDefault(u => u.Path.Split('#', '~')[0] == number) is { } entry)
            {
                return entry;
            }
        }

        return null;
    }
}
