using System.Globalization;
using Rapporteur.Extraction.Cleaning;

namespace Rapporteur.Extraction.Splitting;

/// <summary>A heading that stands inside a numbered list and names the theme of the items below it: the list goes on, and so does its paragraph.</summary>
internal static class ListHeading
{
    /// <summary>True where the item before the block counts one less than the item behind it: <c>136.12</c>, heading, <c>136.13</c>.</summary>
    /// <param name="body">All body blocks.</param>
    /// <param name="at">Index of the heading.</param>
    /// <param name="inParagraph">True while a paragraph is open.</param>
    /// <param name="begins">Tells which blocks begin numbered paragraphs or quoted questions.</param>
    public static bool Is(IReadOnlyList<PlacedBlock> body, int at, bool inParagraph, Func<int, bool> begins) =>
        inParagraph && body[at].Label is null && Neighbour(body, at, -1, begins) is { } before && Neighbour(body, at, 1, begins) is { } after
        && before.Stem == after.Stem && after.Count == before.Count + 1;

    private static (string Stem, int Count)? Neighbour(IReadOnlyList<PlacedBlock> body, int at, int step, Func<int, bool> begins)
    {
        for (var i = at + step; i >= 0 && i < body.Count && !begins(i); i += step)
        {
            var label = BlockLabel.Read(body[i].Label);
            if (label.Kind == LabelKind.Number)
            {
                return ("", label.Number);
            }

            if (label.Kind == LabelKind.Serial && label.Token.LastIndexOf('.') is var dot and > 0
                && int.TryParse(label.Token.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                return (label.Token[..dot], count);
            }

            // Only headings may stand between the heading and the next item; items of more blocks may stand before it.
            if (step > 0 && body[i].Label is not null)
            {
                return null;
            }
        }

        return null;
    }
}
