using Microsoft.EntityFrameworkCore;
using Rapporteur.Core.Tables;
using Rapporteur.Storage;
using Rapporteur.Storage.Documents;
using Rapporteur.Storage.Tables;

namespace Rapporteur.App.Record;

/// <summary>Proposes which rows of tables and which units of documents of one review are the same recommendation, so that nobody counts it twice.
/// The same words are; nearly the same words are where the recommending States do not speak against it. A person decides.</summary>
internal sealed class TabledTies
{
    private const double AlikeWithSameStates = 0.75;
    private const double AlikeAlone = 0.9;

    private readonly Dictionary<string, UnitPlace> byRow = new(StringComparer.Ordinal);

    private TabledTies()
    {
    }

    /// <summary>Rows with a proposal.</summary>
    public int Count => byRow.Count;

    public UnitPlace? FindOrNull(TabledStatementRow row) => byRow.GetValueOrDefault(row.Key.Value);

    /// <summary>Compares rows with the recommendations of documents.</summary>
    public static async Task<TabledTies> Of(RecordDb db, IReadOnlyList<TabledStatementRow> rows, IReadOnlyList<DocumentFound> documents, CancellationToken cancel)
    {
        var ties = new TabledTies();
        var versions = documents.Where(d => d.Row.CurrentVersionId is not null).ToDictionary(d => d.Row.CurrentVersionId!.Value, d => d.Address);
        var ids = versions.Keys.ToList();
        if (rows.Count == 0 || ids.Count == 0)
        {
            return ties;
        }

        var units = await db.Units.AsNoTracking().Where(u => ids.Contains(u.VersionId) && u.Kind == UnitKind.Recommendation)
            .Select(u => new { u.VersionId, u.Path, u.Text, u.States }).ToListAsync(cancel);
        var compared = units.Select(u => new Compared(new UnitPlace(versions[u.VersionId], u.Path), SameWords.Normalised(u.Text), u.States)).ToList();
        var same = compared.ToLookup(c => c.Words, StringComparer.Ordinal);
        foreach (var row in rows.Where(r => r.Kind == "recommendation"))
        {
            cancel.ThrowIfCancellationRequested();
            var words = SameWords.Normalised(row.Text);
            if ((Best(same[words], row.Recommenders) ?? Nearest(compared, words, row.Recommenders)) is { } found)
            {
                ties.byRow[row.Key.Value] = found.Place;
            }
        }

        return ties;
    }

    private static Compared? Best(IEnumerable<Compared> same, string[] states) =>
        same.OrderByDescending(c => c.States.Intersect(states).Count()).FirstOrDefault(c => !Contradict(c.States, states));

    private static Compared? Nearest(List<Compared> all, string words, string[] states)
    {
        var (best, likeness) = ((Compared?)null, 0.0);
        foreach (var one in all.Where(c => !Contradict(c.States, states) && Math.Abs(c.Words.Length - words.Length) <= words.Length / 2))
        {
            var alike = SameWords.Likeness(one.Words, words);
            if (alike > likeness && alike >= (one.States.Intersect(states).Any() ? AlikeWithSameStates : AlikeAlone))
            {
                (best, likeness) = (one, alike);
            }
        }

        return best;
    }

    private static bool Contradict(string[] a, string[] b) => a.Length > 0 && b.Length > 0 && !a.Intersect(b).Any();

    private sealed record Compared(UnitPlace Place, string Words, string[] States);
}

/// <summary>Where a unit stands.</summary>
internal sealed record UnitPlace(string Address, string Path);
