using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Views;
using Rapporteur.Core.Documents;
using Rapporteur.Storage;
using Rapporteur.Storage.Documents;

namespace Rapporteur.App.Record;

/// <summary>What a State answers to a recommendation, in its later reports and in its information on follow-up, tied by the symbol and the path that these name.</summary>
internal static class ReadAnswers
{
    private const string RepliesTo = "replies-to";

    /// <summary>The answers to one recommendation, oldest document first.</summary>
    public static async Task<IReadOnlyList<TiedStatement>> To(RecordDb db, DocumentFound observations, string path, CancellationToken cancel)
    {
        var answered = observations.Row;
        if (answered is not { Kind: DocumentKind.ConcludingObservations, Symbol: not null, State: not null })
        {
            return [];
        }

        var reports = await DocumentLines.Find(
            db, db.Documents.Where(d => d.State == answered.State && d.Body == answered.Body && d.CurrentVersionId != null && (d.Kind == DocumentKind.StateReport || d.Kind == DocumentKind.FollowUpReport)), cancel);
        var ties = new List<TiedStatement>();
        foreach (var report in reports.Reverse())
        {
            var version = report.Row.CurrentVersionId!.Value;
            var units = await db.Units.AsNoTracking().Where(u => u.VersionId == version && u.Kind == UnitKind.Reply).OrderBy(u => u.Ordinal).ToListAsync(cancel);
            var content = units.Count == 0 ? null : await db.Readings.AsNoTracking().Where(r => r.VersionId == version).Select(r => r.Content).FirstOrDefaultAsync(cancel);
            var replies = content is null ? [] : ReadingContent.Unpack(content).Replies;
            var context = await new ReviewDocuments(db, [report]).Context(report, cancel);
            ties.AddRange(units.Where(u => u.Ordinal < replies.Count && replies[u.Ordinal].Answers?.Text == answered.Symbol && u.Questions.Any(q => Same(q, path)))
                .Select(u => new TiedStatement(RepliesTo, StatementViews.Of(u, context), null)));
        }

        return ties;
    }

    // An answer to the whole paragraph answers its items, and one to an item stands beside the paragraph.
    private static bool Same(string answered, string path) => answered == path || IsPartOf(answered, path) || IsPartOf(path, answered);

    private static bool IsPartOf(string part, string whole) => part.Length > whole.Length && part.StartsWith(whole, StringComparison.Ordinal) && part[whole.Length] is '(' or '-';
}
