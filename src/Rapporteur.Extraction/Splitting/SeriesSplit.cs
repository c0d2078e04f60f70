using Rapporteur.Extraction.Cleaning;

namespace Rapporteur.Extraction.Splitting;

/// <summary>Tells two series of numbers apart that run through one document: written replies often quote each question
/// ("5. What steps…", in bold or further left) before their own paragraphs ("12. The State…").</summary>
internal static class SeriesSplit
{
    // Fewer steps back than this are slips of numbering, not a second series.
    private const int FewestSteps = 3;

    /// <summary>The document's own series, and the second series (empty where there is one only).</summary>
    public static (IReadOnlyList<NumberedBlock> Main, IReadOnlyList<NumberedBlock> Quoted) Apart(
        IReadOnlyList<NumberedBlock> candidates, IReadOnlyList<PlacedBlock> body)
    {
        var together = Disorder(candidates);
        if (together < FewestSteps)
        {
            return (candidates, []);
        }

        Func<PlacedBlock, bool>[] marks = [b => b.Source.Bold, b => b.Source.MarkedHeading, b => b.Source.Italic, FurtherLeft(candidates, body)];
        var best = marks
            .Select(mark => candidates.ToLookup(c => mark(body[c.Index])))
            .Where(parts => parts[true].Count() > 1 && parts[false].Count() > 1)
            .Select(parts => (Quoted: parts[true].ToList(), Main: parts[false].ToList()))
            .Select(p => (p.Main, p.Quoted, Disorder: Disorder(p.Main) + Disorder(p.Quoted)))
            .OrderBy(p => p.Disorder)
            .FirstOrDefault();
        return best.Main is not null && best.Disorder * 3 <= together ? (best.Main, best.Quoted) : (candidates, []);
    }

    private static Func<PlacedBlock, bool> FurtherLeft(IReadOnlyList<NumberedBlock> candidates, IReadOnlyList<PlacedBlock> body)
    {
        var lefts = candidates.Select(c => body[c.Index].Source.Left).Order().ToList();
        var middle = (lefts[0] + lefts[^1]) / 2;
        return block => block.Source.Left < middle;
    }

    // Steps that do not go up by one.
    private static int Disorder(IReadOnlyList<NumberedBlock> series) =>
        series.Zip(series.Skip(1)).Count(p => p.Second.Value != p.First.Value + 1);
}
