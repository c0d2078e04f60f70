using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.Units;

/// <summary>A paragraph as segments of running text and items: "lead-in: (a)…; (b)…" and what comes after.</summary>
internal static class ParagraphOutline
{
    /// <summary>The segments, in order.</summary>
    public static IReadOnlyList<OutlineSegment> Of(SplitParagraph paragraph)
    {
        var segments = new List<OutlineSegment>();
        var at = 0;
        var parts = paragraph.Parts;
        while (at < parts.Count)
        {
            var first = parts[at];
            var text = first.Level == 0 ? Stretch(parts, ref at, 0) : (TextSpan?)null;
            var items = new List<OutlineItem>();
            while (at < parts.Count && parts[at].Level > 0)
            {
                items.Add(Item(parts, ref at));
            }

            segments.Add(new OutlineSegment(text is { Length: 0 } ? null : text, first.Block.Page, items));
        }

        return segments;
    }

    private static OutlineItem Item(IReadOnlyList<SplitPart> parts, ref int at)
    {
        var first = parts[at];
        var own = Stretch(parts, ref at, first.Level);
        var items = new List<OutlineItem>();
        while (at < parts.Count && parts[at].Level > first.Level)
        {
            items.Add(Item(parts, ref at));
        }

        return new OutlineItem(first.Path, own, first.Block.Page, items);
    }

    // The part at hand and those that continue it.
    private static TextSpan Stretch(IReadOnlyList<SplitPart> parts, ref int at, int level)
    {
        var start = parts[at].Block.Words.Start;
        var end = parts[at++].Block.Words.End;
        while (at < parts.Count && parts[at].Level == level && (level == 0 || !parts[at].Begins))
        {
            end = parts[at++].Block.Words.End;
        }

        return new TextSpan(start, end);
    }
}
