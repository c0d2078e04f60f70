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
            .Select(parts => (Quoted: parts[true].ToList(), Main: parts[false].ToList()))
            .Where(p => IsSeries(p.Quoted) && p.Main.Count > p.Quoted.Count / 2 && Alternate(p.Quoted, p.Main))
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

    // Questions stand among the answers; one long list in one place (the recommendations of a report) is no second series.
    private static bool Alternate(List<NumberedBlock> quoted, List<NumberedBlock> main)
    {
        var order = quoted.Select(q => (q.Index, Quoted: true)).Concat(main.Select(m => (m.Index, Quoted: false))).OrderBy(b => b.Index).ToList();
        var switches = order.Zip(order.Skip(1)).Count(p => p.First.Quoted != p.Second.Quoted);
        return switches * 2 >= quoted.Count;
    }

    // Counts on from 1 to about its length through the document; a list inside a paragraph begins again and again.
    private static bool IsSeries(List<NumberedBlock> blocks) =>
        blocks.Count > FewestSteps && blocks[0].Value <= 2 && blocks.Max(b => b.Value) * 10 >= blocks.Count * 9 && Disorder(blocks) * 4 <= blocks.Count;

    // Steps that do not go up by one.
    private static int Disorder(IReadOnlyList<NumberedBlock> series) =>
        series.Zip(series.Skip(1)).Count(p => p.Second.Value != p.First.Value + 1);
}
