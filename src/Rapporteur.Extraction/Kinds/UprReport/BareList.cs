using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.UprReport;

/// <summary>Recommendations that stand by themselves, as in drafts that are circulated before the report is written: <c>6.1</c>, <c>6.2</c> … without the paragraph 6 that would introduce them.</summary>
internal static class BareList
{
    private const int FewestItems = 5;

    /// <summary>What a person should know of such a document.</summary>
    public static Finding Found { get; } = new("EXT0164", FindingSeverity.Info, "The document lists recommendations and nothing else, as drafts do: State, session and positions are not said in it.");

    /// <summary>True for a document that is such a list and little else. Numbers that go back to an earlier paragraph are of several reports, as in a table of them.</summary>
    public static bool Is(SplitDocument document)
    {
        var loose = Loose(document).ToList();
        var items = loose.Where(b => BlockLabel.Read(b.Label).Kind == LabelKind.Serial).ToList();
        return items.Count >= FewestItems && items.Count * 2 > loose.Count && document.Paragraphs.Count < items.Count
            && items.Count(b => StateBracket.Find(b.Text).Count > 0) * 2 > items.Count
            && Paragraphs(document) is var paragraphs && paragraphs.DistinctBy(p => p.Number).Count() == paragraphs.Count;
    }

    /// <summary>The list as the paragraphs whose items it gives, one for each number before the stop.</summary>
    public static IReadOnlyList<SplitParagraph> Paragraphs(SplitDocument document)
    {
        var found = new List<SplitParagraph>();
        var parts = new List<SplitPart>();
        var stem = "";
        foreach (var block in Loose(document))
        {
            var label = BlockLabel.Read(block.Label);
            var opens = label.Kind switch
            {
                LabelKind.Number => label.Token,
                LabelKind.Serial => label.Token[..label.Token.IndexOf('.', StringComparison.Ordinal)],
                _ => stem,
            };
            if (opens != stem)
            {
                Close(stem, parts, found);
                (stem, parts) = (opens, [new SplitPart(label.Kind == LabelKind.Number ? block : Nothing(block), 0, opens, true)]);
            }

            if (stem.Length > 0 && label.Kind != LabelKind.Number)
            {
                parts.Add(label.Kind == LabelKind.Serial ? new SplitPart(block, 1, label.Token, true) : parts[^1] with { Block = block, Begins = false });
            }
        }

        Close(stem, parts, found);
        return found;
    }

    private static IEnumerable<PlacedBlock> Loose(SplitDocument document) => document.Flow.Select(f => f.Loose).OfType<PlacedBlock>().Where(b => b.IsBody);

    private static void Close(string stem, List<SplitPart> parts, List<SplitParagraph> found)
    {
        if (parts.Count > 1)
        {
            found.Add(new SplitParagraph(stem, parts, null, []));
        }
    }

    // The words that would introduce the list: none, where it begins.
    private static PlacedBlock Nothing(PlacedBlock first)
    {
        var place = new TextSpan(first.Whole.Start, first.Whole.Start);
        return new PlacedBlock(new Block { Text = "", Page = first.Page }, null, "", place, place);
    }
}
