namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>How far a line's printed letters reach, and whether nearly all of them are bold or italic.</summary>
internal readonly record struct LineExtent(double X, double Right, bool Bold, bool Italic)
{
    private const double NearlyAll = 0.9;

    /// <summary>Measures the letters; spaces do not count, and signs that are neither letter nor digit count as of either style.</summary>
    public static LineExtent Of(List<Glyph> glyphs)
    {
        var (left, right) = (double.PositiveInfinity, double.NegativeInfinity);
        var (letters, signs, bold, italic, boldSigns, italicSigns) = (0, 0, 0, 0, 0, 0);
        foreach (var glyph in glyphs)
        {
            if (glyph.IsSpace)
            {
                continue;
            }

            letters++;
            (left, right) = (Math.Min(left, glyph.X), Math.Max(right, glyph.Right));
            var sign = !char.IsLetterOrDigit(glyph.Text[0]);
            signs += sign ? 1 : 0;
            bold += glyph.Bold ? 1 : 0;
            italic += glyph.Italic ? 1 : 0;
            boldSigns += sign && glyph.Bold ? 1 : 0;
            italicSigns += sign && glyph.Italic ? 1 : 0;
        }

        return new LineExtent(left, right, Mostly(bold, signs - boldSigns), Mostly(italic, signs - italicSigns));

        bool Mostly(int styled, int others) => styled > 0 && styled + others > letters * NearlyAll;
    }
}
