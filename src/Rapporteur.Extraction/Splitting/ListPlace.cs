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
    /// the list counts on from it until the numbers fall back to the paragraph that comes next. Where they never do, its left edge decides.</summary>
    public bool Continues(int at, int lastParagraph)
    {
        var end = at + 1;
        while (end < candidates.Count && GoesOn(candidates[end - 1].Value, candidates[end].Value))
        {
            end++;
        }

        return end < candidates.Count
            ? candidates[end].Value == lastParagraph + 1
            : Math.Abs(paragraph - item) >= Apart && Math.Abs(Left(at) - item) < Math.Abs(Left(at) - paragraph);
    }

    /// <summary>True where the second number follows the first in a list; one between them may be printed so that it was not seen.</summary>
    public static bool GoesOn(int first, int second) => second == first + 1 || second == first + 2;

    private double Left(int at) => body[candidates[at].Index].Source.Left;
}
