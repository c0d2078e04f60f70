namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>The letters of one line in the order of reading.</summary>
internal static class LineLetters
{
    private const double SamePlace = 0.6;

    /// <summary>By left edge, letters doubled for a false bold once, spaces before the first left out; right-to-left lines by right edge
    /// with their digits and Latin words kept left to right.</summary>
    /// <param name="row">The letters of the line; the list is sorted and used up.</param>
    public static List<Glyph> InOrder(List<Glyph> row)
    {
        Sort(row);
        var kept = 0;
        for (var i = 0; i < row.Count; i++)
        {
            var glyph = row[i];
            if (glyph.IsSpace ? kept == 0 : kept > 0 && IsDouble(row[kept - 1], glyph))
            {
                continue;
            }

            if (i > kept)
            {
                row[kept] = glyph;
            }

            kept++;
        }

        row.RemoveRange(kept, row.Count - kept);
        return RightToLeft.Reorder(row);
    }

    private static bool IsDouble(Glyph before, Glyph glyph) =>
        Math.Abs(before.X - glyph.X) < SamePlace && Math.Abs(before.Y - glyph.Y) < SamePlace && before.Text == glyph.Text;

    // Most lines are printed in their order.
    private static void Sort(List<Glyph> row)
    {
        for (var i = 1; i < row.Count; i++)
        {
            if (!(row[i - 1].X < row[i].X))
            {
                row.Sort((a, b) => a.X.CompareTo(b.X));
                return;
            }
        }
    }
}
