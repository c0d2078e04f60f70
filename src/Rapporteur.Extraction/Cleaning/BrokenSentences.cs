using Rapporteur.Extraction.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Cleaning;

/// <summary>Joins blocks that a line break tore apart: "…in the light of targets / 11.2 and 11.7 of the Sustainable Development Goals" has no item 11.2.</summary>
internal static class BrokenSentences
{
    private static readonly string[] EndsItem = ["; and", "; or", ", and", ", or", ";and"];

    /// <summary>The blocks, with those that go on in the middle of a sentence joined to the block before them.</summary>
    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks)
    {
        var joined = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (joined.Count > 0 && GoesOn(joined[^1], block))
            {
                var label = block.Label is null ? "" : block.Label + " ";
                var before = joined[^1].Text.Length + 1 + label.Length;
                joined[^1] = joined[^1] with { Text = $"{joined[^1].Text} {label}{block.Text}", Marks = [.. joined[^1].Marks, .. block.Marks.Select(m => m with { Offset = before + m.Offset })] };
            }
            else
            {
                joined.Add(block);
            }
        }

        return joined;
    }

    private static bool GoesOn(Block before, Block block)
    {
        if (before.Kind != BlockKind.Body || block.Kind != BlockKind.Body || before.Text.Length == 0 || block.Text.Length == 0
            || !char.IsLower(block.Text[0]) || block.MarkedHeading || before.Bold != block.Bold)
        {
            return false;
        }

        var last = before.Text.TrimEnd()[^1];
        var kind = BlockLabel.Read(block.Label).Kind;
        return kind switch
        {
            LabelKind.None => last is not ('.' or ';' or ':' or '?' or '!' or '”' or ')'),
            LabelKind.Serial => last is not ('.' or ';' or ':'),
            LabelKind.Item or LabelKind.Number => last is not ('.' or ';' or ':' or ',') && !EndsItem.Any(end => before.Text.EndsWith(end, StringComparison.Ordinal)),
            _ => false,
        };
    }
}
