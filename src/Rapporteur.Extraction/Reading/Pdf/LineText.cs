using System.Text;

namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>The letters of one line to its words: spaces from gaps, raised marks out, doubled letters of false bold once.</summary>
internal static class LineText
{
    private const double SpaceShare = 0.16;
    private const double ApartShare = 0.75;
    private const double PieceShare = 3.2;
    private const double SmallShare = 0.8;
    private const int LongestApart = 9;

    public static TextLine? Compose(List<Glyph> row, int page)
    {
        var glyphs = LineLetters.InOrder(row);
        if (glyphs.Count == 0)
        {
            return null;
        }

        var size = LineBuilder.UsualSize(glyphs);
        var baseline = glyphs.First(g => g.Size >= size * SmallShare).Y;
        var raised = new bool[glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            raised[i] = IsRaised(glyphs[i], size, baseline);
        }

        KeepOrdinals(glyphs, raised);
        var mark = LeadingMark(glyphs, raised);
        var writer = new Writer();
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (!raised[i])
            {
                writer.Add(glyphs[i], size);
            }
            else
            {
                writer.SkipTo(glyphs[i]);
            }
        }

        return writer.ToLine(glyphs, page, size, baseline, mark);
    }

    private static bool IsRaised(Glyph glyph, double size, double baseline) =>
        glyph.Size < size * SmallShare && glyph.Y > baseline + 1.2 && !glyph.IsSpace;

    /// <summary>The "th" of 17th and the like belong to the word: letters directly after a digit.</summary>
    private static void KeepOrdinals(List<Glyph> glyphs, bool[] raised)
    {
        for (var i = 1; i < glyphs.Count; i++)
        {
            if (raised[i] && char.IsLetter(glyphs[i].Text[0]) && !raised[i - 1] && glyphs[i - 1].Text.Length > 0 && char.IsLetterOrDigit(glyphs[i - 1].Text[^1]))
            {
                raised[i] = false;
            }
        }
    }

    private static string? LeadingMark(List<Glyph> glyphs, bool[] raised)
    {
        var mark = new StringBuilder();
        for (var i = 0; i < glyphs.Count && (raised[i] || (mark.Length == 0 && glyphs[i].Text is "*" or "†" or "‡") || (mark.Length > 0 && glyphs[i].Text == "*")); i++)
        {
            mark.Append(glyphs[i].Text);
        }

        return mark.Length == 0 ? null : mark.ToString().Trim();
    }

    private sealed class Writer
    {
        private readonly StringBuilder text = new();
        private readonly List<(double X, int From)> pieces = [];
        private readonly List<NoteMark> marks = [];
        private double right = double.NaN;
        private bool space;
        private int apartAt = -1;

        public void SkipTo(Glyph raised)
        {
            right = double.IsNaN(right) ? double.NaN : Math.Max(right, raised.Right);
            if (text.Length > 0 && marks.Count > 0 && marks[^1].Offset == text.Length)
            {
                marks[^1] = new NoteMark(text.Length, marks[^1].Mark + raised.Text);
            }
            else if (text.Length > 0)
            {
                marks.Add(new NoteMark(text.Length, raised.Text));
            }
        }

        public void Add(Glyph glyph, double size)
        {
            if (glyph.IsSpace)
            {
                space = true;
                return;
            }

            var gap = double.IsNaN(right) ? 0 : glyph.X < right - size ? size * SpaceShare : glyph.X - right;
            if (text.Length > 0)
            {
                Separate(glyph, size, gap);
            }
            else
            {
                pieces.Add((glyph.X, 0));
            }

            text.Append(Plain(glyph.Text));
            right = glyph.Right;
            space = false;
        }

        public TextLine? ToLine(List<Glyph> glyphs, int page, double size, double baseline, string? mark)
        {
            var words = text.ToString();
            if (words.Length == 0)
            {
                return null;
            }

            var extent = LineExtent.Of(glyphs);
            return new TextLine
            {
                Text = words,
                SetApart = apartAt > 0 ? words[..apartAt] : null,
                Mark = mark,
                Marks = marks,
                Pieces = pieces.Count == 1 ? [(pieces[0].X, words.Trim())] : PiecesOf(words),
                Page = page,
                X = extent.X,
                Right = extent.Right,
                Y = baseline,
                Size = size,
                Bold = extent.Bold,
                Italic = extent.Italic,
            };
        }

        private (double X, string Text)[] PiecesOf(string words) =>
            [.. pieces.Select((p, i) => (p.X, words[p.From..(i + 1 < pieces.Count ? pieces[i + 1].From : words.Length)].Trim()))];

        private void Separate(Glyph glyph, double size, double gap)
        {
            if (gap > size * PieceShare)
            {
                text.Append(' ');
                pieces.Add((glyph.X, text.Length));
            }
            else if (space || gap > size * SpaceShare)
            {
                text.Append(' ');
            }

            if (apartAt < 0 && gap > size * ApartShare)
            {
                apartAt = text.Length - 1 <= LongestApart ? text.Length - 1 : 0;
            }
        }

        /// <summary>Fonts print a soft hyphen where Word has a non-breaking one; ligatures become letters.</summary>
        private static string Plain(string letter) => letter switch
        {
            "\u00AD" or "\u2011" or "\u2010" => "-",
            "\uFB00" => "ff",
            "\uFB01" => "fi",
            "\uFB02" => "fl",
            "\uFB03" => "ffi",
            "\uFB04" => "ffl",
            "\u00A0" => " ",
            _ => letter,
        };
    }
}
