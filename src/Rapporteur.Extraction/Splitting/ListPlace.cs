using Rapporteur.Extraction.Cleaning;

namespace Rapporteur.Extraction.Splitting;

/// <summary>Tells a list that counts past its paragraph's number (recommendations 1. to 95. inside paragraph 68) from the paragraphs that follow it.</summary>
/// <param name="body">The body blocks.</param>
/// <param name="candidates">The numbered blocks.</param>
internal sealed class ListPlace(IReadOnlyList<PlacedBlock> body, IReadOnlyList<NumberedBlock> candidates)
{
    // Points by which two left edges must differ to tell them apart.
    private const double Apart = 6;

    private double paragraph;
    private double item;

    /// <summary>A paragraph begins here.</summary>
    public void Paragraph(int at) => paragraph = Left(at);

    /// <summary>An item of the list stands here.</summary>
    public void Item(int at) => item = Left(at);

    /// <summary>True where the numbered block, which goes on both from the list and, or nearly, from the last paragraph, belongs to the list:
    /// by its left edge where edges tell, else because the paragraph's own number follows later.</summary>
    public bool Continues(int at, int lastParagraph)
    {
        if (Math.Abs(paragraph - item) >= Apart)
        {
            return Math.Abs(Left(at) - item) < Math.Abs(Left(at) - paragraph);
        }

        // Without edges: the item that could also be the next paragraph is an item where the list goes on from it.
        var follows = candidates.Skip(at + 1).Any(c => c.Value == lastParagraph + 1);
        var goesOn = at + 1 < candidates.Count && candidates[at + 1].Value == candidates[at].Value + 1;
        return follows && (goesOn || candidates[at].Value > lastParagraph + 1);
    }

    private double Left(int at) => body[candidates[at].Index].Source.Left;
}
