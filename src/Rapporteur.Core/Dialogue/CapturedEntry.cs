using NodaTime;

namespace Rapporteur.Core.Dialogue;

/// <summary>A captured entry as it holds now, at the place where it was first typed.</summary>
/// <param name="Entry">Its last revision.</param>
/// <param name="FirstTypedAt">When its first known revision was typed.</param>
/// <param name="Corrected">True where an earlier revision said something else.</param>
public sealed record CapturedEntry(CaptureEntry Entry, Instant FirstTypedAt, bool Corrected)
{
    /// <summary>What holds of these revisions, in the order in which it was typed: withdrawn entries are left out, and each entry stands once. The order in which revisions come does not matter.</summary>
    public static IReadOnlyList<CapturedEntry> Of(IEnumerable<CaptureEntry> revisions) =>
        [.. revisions.GroupBy(e => e.Id)
            .Select(g => (First: g.MinBy(e => e.Revision)!, Last: g.MaxBy(e => e.Revision)!))
            .Where(e => !e.Last.Withdrawn)
            .OrderBy(e => e.First.TypedAt).ThenBy(e => e.First.Sequence).ThenBy(e => e.First.Id.ToString(), StringComparer.Ordinal)
            .Select(e => new CapturedEntry(e.Last, e.First.TypedAt, e.Last.Revision > e.First.Revision))];
}
