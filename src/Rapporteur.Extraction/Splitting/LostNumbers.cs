using System.Globalization;
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
        if (Misprinted(body, from, next.Index, last + 1, value) is { Count: > 0 } misprinted)
        {
            return misprinted;
        }

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

    /// <summary>Length of a misprinted number ("11, Please", "28 In various") at the front of a block that was given this number; 0 where it prints none.</summary>
    public static int MisprintLength(string text, int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        if (!text.StartsWith(digits, StringComparison.Ordinal) || text.Length < digits.Length + 4)
        {
            return 0;
        }

        var at = digits.Length;
        while (at < text.Length && (text[at] is ',' or '.' or ' ' or ')' or ';'))
        {
            at++;
        }

        return at > digits.Length && at < text.Length && char.IsUpper(text[at]) ? at : 0;
    }

    /// <summary>A second series with the numbers that it prints broken: "12 Please explain" between 11 and 13.</summary>
    public static IReadOnlyList<NumberedBlock> WithMisprints(IReadOnlyList<PlacedBlock> body, IReadOnlyList<NumberedBlock> series)
    {
        var whole = new List<NumberedBlock>();
        foreach (var block in series)
        {
            if (whole.Count > 0 && block.Value > whole[^1].Value + 1)
            {
                whole.AddRange(Misprinted(body, whole[^1].Index, block.Index, whole[^1].Value + 1, block.Value));
            }

            whole.Add(block);
        }

        return whole;
    }

    private static List<NumberedBlock> Misprinted(IReadOnlyList<PlacedBlock> body, int from, int to, int number, int value)
    {
        var found = new List<NumberedBlock>();
        for (var i = from + 1; i < to && number < value; i++)
        {
            if (body[i].IsBody && body[i].Label is null && MisprintLength(body[i].Text, number) > 0)
            {
                found.Add(new NumberedBlock(i, number++));
            }
        }

        return number == value ? found : [];
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
