using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.Units;

/// <summary>Cuts a paragraph into units by the rules of docs/explanation/units.md.</summary>
/// <param name="text">The cleaned text.</param>
/// <param name="demands">Says whether a sentence makes a demand (recommends, asks).</param>
internal sealed class UnitCutter(string text, Func<string, bool> demands)
{
    /// <summary>The units of a paragraph that is known to make a demand, in order.</summary>
    public IReadOnlyList<UnitSpan> Cut(SplitParagraph paragraph)
    {
        var segments = ParagraphOutline.Of(paragraph);
        segments = paragraph.HasItems ? segments : [.. segments.SelectMany(s => RunInItems.Cut(text, paragraph, s))];
        if (segments.All(s => s.Items.Count == 0))
        {
            var from = Demanding(paragraph.Span.Start, paragraph);
            return [new UnitSpan(paragraph.Number, new TextSpan(from, paragraph.Span.End), null, paragraph.Page, ReadingRules.WholeParagraph)];
        }

        var units = new List<UnitSpan>();
        var someDemand = segments.Any(s => s.Items.Count > 0 && Demands(s.Text));
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            if (segment.Items.Count == 0)
            {
                AddTail(paragraph, segment, units);
            }
            else if (!someDemand || Demands(segment.Text) || (i > 0 && segment.Text is null))
            {
                AddSegment(paragraph, segment, units);
            }
        }

        return units;
    }

    private void AddSegment(SplitParagraph paragraph, OutlineSegment segment, List<UnitSpan> units)
    {
        string? leadIn = null;
        if (segment.Text is { } whole)
        {
            var lead = new TextSpan(Demanding(whole.Start, paragraph), whole.End);
            var colon = text[lead.End - 1] is not '.';
            var last = colon ? Sentences.StartBefore(text, lead.Start, lead.End) : lead.End;
            var before = new TextSpan(lead.Start, Trim(lead.Start, last));
            if (before.Length > 0 && Demands(before))
            {
                units.Add(new UnitSpan(Unused(paragraph.Number, units), before, null, segment.Page, ReadingRules.OwnDemand));
            }

            leadIn = lead.Slice(text);
        }

        foreach (var item in segment.Items)
        {
            AddItem(item, leadIn, units, ReadingRules.LetteredItem);
        }
    }

    /// <summary>Where the demand begins: concern and recommendation under one number are two blocks of running text, the first of which demands nothing.</summary>
    private int Demanding(int start, SplitParagraph paragraph)
    {
        var blocks = paragraph.Parts.SkipWhile(p => p.Block.Words.Start < start).TakeWhile(p => p.Level == 0).Select(p => p.Block.Words).ToList();
        var first = blocks.FindIndex(b => Demands(b));
        return first > 0 ? blocks[first].Start : start;
    }

    private void AddItem(OutlineItem item, string? leadIn, List<UnitSpan> units, string rule)
    {
        if (item.Items.Count == 0)
        {
            units.Add(new UnitSpan(item.Path, item.Own, leadIn, item.Page, rule));
            return;
        }

        var stem = item.Own.Slice(text);
        foreach (var sub in item.Items)
        {
            AddItem(sub, leadIn is null ? stem : $"{leadIn} {stem}", units, ReadingRules.SubItem);
        }
    }

    private void AddTail(SplitParagraph paragraph, OutlineSegment segment, List<UnitSpan> units)
    {
        if (segment.Text is { } tail && units.Count > 0 && Demands(tail))
        {
            units.Add(new UnitSpan($"{paragraph.Number}-tail", tail, null, segment.Page, ReadingRules.Tail));
        }
    }

    // A second lead-in with its own demand in one paragraph: 13, then 13-lead.
    private static string Unused(string path, List<UnitSpan> units)
    {
        while (units.Any(u => u.Path == path))
        {
            path += "-lead";
        }

        return path;
    }

    private bool Demands(TextSpan? span) => span is { } words && demands(words.Slice(text));

    private int Trim(int start, int end)
    {
        while (end > start && (text[end - 1] is ' ' or '\n'))
        {
            end--;
        }

        return end;
    }
}
