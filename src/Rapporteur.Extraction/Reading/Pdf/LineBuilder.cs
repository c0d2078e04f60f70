namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>Letters to lines: letters share a line when they share a baseline; small raised letters belong to the line they are raised from.</summary>
internal static class LineBuilder
{
    private const double BaselineTolerance = 2.2;
    private const double SmallShare = 0.78;

    public static List<TextLine> Build(List<Glyph> glyphs, int page)
    {
        if (glyphs.Count == 0)
        {
            return [];
        }

        var usual = UsualSize(glyphs);
        var rows = Rows(glyphs, usual);
        var lines = new List<TextLine>(rows.Count);
        foreach (var row in rows)
        {
            if (LineText.Compose(row, page) is { } line)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    /// <summary>The commonest size of type, to the half point; of two as common the one that stands first.</summary>
    public static double UsualSize(List<Glyph> glyphs)
    {
        var counts = new List<(int HalfPoints, int Count)>();
        var (size, at) = (double.NaN, 0);
        foreach (var glyph in glyphs)
        {
            if (glyph.Size != size)
            {
                size = glyph.Size;
                at = PlaceOf(counts, (int)Math.Round(size * 2));
            }

            counts[at] = (counts[at].HalfPoints, counts[at].Count + 1);
        }

        var most = counts[0];
        foreach (var one in counts)
        {
            most = one.Count > most.Count ? one : most;
        }

        return most.HalfPoints / 2.0;
    }

    private static int PlaceOf(List<(int HalfPoints, int Count)> counts, int halfPoints)
    {
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i].HalfPoints == halfPoints)
            {
                return i;
            }
        }

        counts.Add((halfPoints, 0));
        return counts.Count - 1;
    }

    private static List<List<Glyph>> Rows(List<Glyph> glyphs, double usual)
    {
        var rows = new List<List<Glyph>>();
        var small = new List<Glyph>();
        List<Glyph>? row = null;
        double baseline = 0;
        foreach (var (from, to) in FromTopToBottom(glyphs))
        {
            for (var i = from; i < to; i++)
            {
                var glyph = glyphs[i];
                if (glyph.Size < usual * SmallShare)
                {
                    small.Add(glyph);
                    continue;
                }

                if (row is null || baseline - glyph.Y > BaselineTolerance)
                {
                    row = new List<Glyph>(Math.Max(to - i, 4));
                    rows.Add(row);
                    baseline = glyph.Y;
                }

                row.Add(glyph);
            }
        }

        AttachSmall(rows, small);
        return [.. rows.OrderByDescending(Baseline)];
    }

    /// <summary>The runs of letters on one baseline, the highest first and the earlier printed first of those at one height: streams print
    /// line by line, so that few runs are to be sorted where there are thousands of letters.</summary>
    private static IEnumerable<(int From, int To)> FromTopToBottom(List<Glyph> glyphs)
    {
        var runs = new List<(int From, int To)>();
        var sorted = true;
        for (var from = 0; from < glyphs.Count;)
        {
            var y = glyphs[from].Y;
            var to = from + 1;
            while (to < glyphs.Count && glyphs[to].Y.Equals(y))
            {
                to++;
            }

            sorted &= from == 0 || glyphs[from - 1].Y >= y;
            runs.Add((from, to));
            from = to;
        }

        return sorted ? runs : runs.OrderByDescending(r => glyphs[r.From].Y);
    }

    /// <summary>A small letter belongs to the nearest line whose baseline is at or a little below its own; without one it makes a line.</summary>
    private static void AttachSmall(List<List<Glyph>> rows, List<Glyph> small)
    {
        if (small.Count == 0)
        {
            return;
        }

        var baselines = rows.ConvertAll(Baseline);
        var own = new List<(double Y, List<Glyph> Row)>();
        foreach (var glyph in small)
        {
            var at = Nearest(baselines, glyph);
            if (at >= 0 && Touches(rows[at], glyph))
            {
                rows[at].Add(glyph);
                continue;
            }

            var lone = own.FindIndex(o => Math.Abs(o.Y - glyph.Y) <= BaselineTolerance);
            if (lone < 0)
            {
                own.Add((glyph.Y, [glyph]));
            }
            else
            {
                own[lone].Row.Add(glyph);
            }
        }

        rows.AddRange(own.Select(o => o.Row));
    }

    private static int Nearest(List<double> baselines, Glyph glyph)
    {
        var best = -1;
        for (var i = 0; i < baselines.Count; i++)
        {
            var rise = glyph.Y - baselines[i];
            if (rise is > -3 and < 7.5 && (best < 0 || Math.Abs(rise) < Math.Abs(glyph.Y - baselines[best])))
            {
                best = i;
            }
        }

        return best;
    }

    private static bool Touches(List<Glyph> row, Glyph glyph) =>
        row.Exists(g => g.Size > glyph.Size && g.X - 14 < glyph.Right && glyph.X < g.Right + 14);

    /// <summary>The baseline of its first letter in the largest size.</summary>
    private static double Baseline(List<Glyph> row)
    {
        var largest = 0;
        for (var i = 1; i < row.Count; i++)
        {
            largest = row[i].Size > row[largest].Size ? i : largest;
        }

        return row[largest].Y;
    }
}
