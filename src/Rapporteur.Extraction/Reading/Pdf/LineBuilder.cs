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

    /// <summary>The commonest size of type, to the half point.</summary>
    public static double UsualSize(List<Glyph> glyphs)
    {
        var counts = new Dictionary<int, int>();
        foreach (var glyph in glyphs)
        {
            var key = (int)Math.Round(glyph.Size * 2);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts.MaxBy(c => c.Value).Key / 2.0;
    }

    private static List<List<Glyph>> Rows(List<Glyph> glyphs, double usual)
    {
        var rows = new List<List<Glyph>>();
        var small = new List<Glyph>();
        List<Glyph>? row = null;
        double baseline = 0;
        foreach (var glyph in glyphs.OrderByDescending(g => g.Y))
        {
            if (glyph.Size < usual * SmallShare)
            {
                small.Add(glyph);
                continue;
            }

            if (row is null || baseline - glyph.Y > BaselineTolerance)
            {
                row = [];
                rows.Add(row);
                baseline = glyph.Y;
            }

            row.Add(glyph);
        }

        AttachSmall(rows, small);
        return [.. rows.OrderByDescending(Baseline)];
    }

    /// <summary>A small letter belongs to the nearest line whose baseline is at or a little below its own; without one it makes a line.</summary>
    private static void AttachSmall(List<List<Glyph>> rows, List<Glyph> small)
    {
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

    private static double Baseline(List<Glyph> row) => row.MaxBy(g => g.Size)!.Y;
}
