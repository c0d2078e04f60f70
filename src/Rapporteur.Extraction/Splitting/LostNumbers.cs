using Rapporteur.Extraction.Cleaning;

namespace Rapporteur.Extraction.Splitting;

/// <summary>Gives a paragraph its number back where conversion lost it and the sequence makes it certain.</summary>
internal static class LostNumbers
{
    /// <summary>Blocks between two numbered ones that take the missing numbers: as many as are missing, or none.</summary>
    /// <param name="body">All body blocks.</param>
    /// <param name="known">Numbers already given.</param>
    /// <param name="next">The block after the gap.</param>
    /// <param name="last">The number before the gap.</param>
    /// <param name="value">The number after the gap.</param>
    public static IReadOnlyList<NumberedBlock> Recover(
        IReadOnlyList<PlacedBlock> body, IReadOnlyDictionary<int, string> known, NumberedBlock next, int last, int value)
    {
        if (known.Count == 0)
        {
            return [];
        }

        var from = known.Keys.Max();
        var starts = new List<int>();
        for (var i = from + 1; i < next.Index; i++)
        {
            if (MayBegin(body, i, body[next.Index]))
            {
                starts.Add(i);
            }
        }

        var missing = value - last - 1;
        return starts.Count == missing ? [.. starts.Select((at, n) => new NumberedBlock(at, last + 1 + n))] : [];
    }

    private static bool MayBegin(IReadOnlyList<PlacedBlock> body, int at, PlacedBlock next)
    {
        var block = body[at];
        return block.IsBody && block.Label is null
            && block.Text.Length > 40
            && char.IsUpper(block.Text[0])
            && block.Text[^1] is '.' or ':' or ';' or '?'
            && body[at - 1].Text.Length > 0
            && body[at - 1].Text[^1] is not (',' or ':' or ';')
            && (block.Source.Left == 0 || next.Source.Left == 0 || Math.Abs(block.Source.Left - next.Source.Left) < 40);
    }
}
