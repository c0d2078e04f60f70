using Rapporteur.Extraction.Cleaning;

namespace Rapporteur.Extraction.Splitting;

/// <summary>Says whether a block is a heading, by its form and by what follows it.</summary>
internal static class HeadingForm
{
    private const int LongestHeading = 260;

    /// <summary>True when the block at <paramref name="at"/> has the form of a heading.</summary>
    /// <param name="body">All body blocks.</param>
    /// <param name="at">Index of the block; it begins no numbered paragraph.</param>
    /// <param name="beginsParagraph">Tells which blocks begin numbered paragraphs.</param>
    public static bool Is(IReadOnlyList<PlacedBlock> body, int at, Func<int, bool> beginsParagraph)
    {
        var block = body[at];
        if (!block.IsBody || block.Text.Length is 0 or > LongestHeading || IsContents(block.Text))
        {
            return false;
        }

        var label = BlockLabel.Read(block.Label);
        if (label.Kind == LabelKind.Heading)
        {
            return block.Text[^1] is not (';' or ',');
        }

        // "2. Specific rights (arts. 5–30)": a numbered heading among numbered paragraphs.
        var numbered = label.Kind == LabelKind.Number && block.Source.Bold && !InList(body, at, label.Number, beginsParagraph);
        if ((label.Kind != LabelKind.None && !numbered) || !Opens(block.Text[0]) || EndsLikeText(block))
        {
            return false;
        }

        return block.Source.MarkedHeading || block.Source.Bold || (LeadsOn(body, at, beginsParagraph) && (block.Source.Italic || FollowsAnEnd(body, at)));
    }

    /// <summary>True for a line of a table of contents, with its row of dots.</summary>
    public static bool IsContents(string text) => text.Contains("....", StringComparison.Ordinal) || text.Contains(". . . .", StringComparison.Ordinal);

    private static bool Opens(char first) => (char.IsLetter(first) && !char.IsLower(first)) || char.IsDigit(first) || first is '“' or '"' or '‘' or '(' or '[';

    private static bool EndsLikeText(PlacedBlock block) =>
        block.Text.Length == 0 || block.Text[^1] is ';' or ':' or ',' || (block.Text[^1] is '.' && !block.Source.MarkedHeading);

    // A list in bold: the numbered block before counts one less or the one behind one more, and no paragraph begins between.
    private static bool InList(IReadOnlyList<PlacedBlock> body, int at, int number, Func<int, bool> beginsParagraph) =>
        Neighbour(body, at, 1, beginsParagraph) == number + 1 || Neighbour(body, at, -1, beginsParagraph) == number - 1;

    private static int? Neighbour(IReadOnlyList<PlacedBlock> body, int at, int step, Func<int, bool> beginsParagraph)
    {
        for (var i = at + step; i >= 0 && i < body.Count && !beginsParagraph(i); i += step)
        {
            if (BlockLabel.Read(body[i].Label) is { Kind: LabelKind.Number } label)
            {
                return label.Number;
            }
        }

        return null;
    }

    private static bool LeadsOn(IReadOnlyList<PlacedBlock> body, int at, Func<int, bool> beginsParagraph)
    {
        for (var next = at + 1; next < body.Count && next <= at + 3; next++)
        {
            if (beginsParagraph(next))
            {
                return true;
            }

            if (body[next].Text.Length > LongestHeading || EndsLikeText(body[next]))
            {
                return false;
            }
        }

        return false;
    }

    private static bool FollowsAnEnd(IReadOnlyList<PlacedBlock> body, int at) =>
        at == 0 || body[at - 1].Text.Length == 0 || body[at - 1].Text[^1] is '.' or '?' or ')' or '”' or ']' or '*' || body[at - 1].Text.Length < LongestHeading;
}
