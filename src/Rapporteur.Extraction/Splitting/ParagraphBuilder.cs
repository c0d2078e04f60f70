using Rapporteur.Extraction.Cleaning;

namespace Rapporteur.Extraction.Splitting;

/// <summary>Collects the blocks of one numbered paragraph and gives each its path.</summary>
internal sealed class ParagraphBuilder
{
    private readonly string number;
    private readonly IReadOnlyList<SplitHeading> headings;
    private readonly ItemCounter items;
    private readonly List<SplitPart> parts = [];

    /// <summary>Begins a paragraph.</summary>
    public ParagraphBuilder(string number, PlacedBlock first, IReadOnlyList<SplitHeading> headings)
    {
        (this.number, this.headings) = (number, headings);
        items = new ItemCounter(number);
        parts.Add(new SplitPart(first, 0, number, true));
    }

    /// <summary>Adds a block: an item by its label, a continuation, or text of the paragraph itself after its items.</summary>
    public void Add(PlacedBlock block)
    {
        var label = BlockLabel.Read(block.Label);
        switch (label.Kind)
        {
            case LabelKind.Item when items.Open || label.Token is "a" or "i" or "1" or "A" || label.Token[0] > 'z':
                var (level, path) = items.Next(label.Token, block.Source.Left);
                parts.Add(new SplitPart(block, level, path, true));
                break;
            case LabelKind.Serial when label.Token.StartsWith($"{number}.", StringComparison.Ordinal):
                parts.Add(new SplitPart(block, 1, items.Unique(label.Token), true));
                break;
            default:
                var before = parts[^1];
                var continues = before.Level > 0 && (label.Kind is LabelKind.Item or LabelKind.Serial || Continues(before.Block, block));
                parts.Add(continues ? before with { Block = block, Begins = false } : new SplitPart(block, 0, number, before.Level > 0));
                break;
        }
    }

    /// <summary>The paragraph.</summary>
    public SplitParagraph Build() => new(number, parts, headings.Count > 0 ? headings[^1] : null, headings);

    // After "(c) Adopt a plan to" a block in small letters goes on; after "(c) Adopt a plan." a block at the paragraph's own edge does not.
    private static bool Continues(PlacedBlock before, PlacedBlock block) =>
        !block.IsBody || block.Label is not null || block.Text.Length == 0 || char.IsLower(block.Text[0]) || before.Text.Length == 0
        || before.Text[^1] is not ('.' or ';' or ':' or '!' or '?' or '”' or ')');
}
