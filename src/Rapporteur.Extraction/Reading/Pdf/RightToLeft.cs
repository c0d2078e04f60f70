namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>Puts the letters of a right-to-left line into the order of reading.</summary>
internal static class RightToLeft
{
    public static List<Glyph> Reorder(List<Glyph> glyphs)
    {
        if (!IsMostlyRightToLeft(glyphs))
        {
            return glyphs;
        }

        glyphs.Reverse();
        for (var from = 0; from < glyphs.Count; from++)
        {
            var to = from;
            while (to < glyphs.Count && IsLeftToRight(glyphs[to].Text))
            {
                to++;
            }

            if (to > from)
            {
                glyphs.Reverse(from, to - from);
                from = to;
            }
        }

        return glyphs;
    }

    private static bool IsMostlyRightToLeft(List<Glyph> glyphs)
    {
        var (arabic, letters) = (0, 0);
        foreach (var glyph in glyphs)
        {
            arabic += IsRightToLeft(glyph.Text) ? 1 : 0;
            letters += char.IsLetter(glyph.Text, 0) ? 1 : 0;
        }

        return arabic > 0 && arabic * 2 >= letters;
    }

    private static bool IsLeftToRight(string text) => text[0] is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' or '/' or '.' or '-' or >= '\u0660' and <= '\u0669';

    private static bool IsRightToLeft(string text) => text[0] is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFF';
}
