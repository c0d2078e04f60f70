using Rapporteur.Core.Documents;

namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>Which part of its page a line belongs to.</summary>
internal static class Zones
{
    private const double FootnoteDepth = 0.35;
    private const double SmallerBy = 0.4;
    private const double MastheadDepth = 0.42;
    private const double RightColumn = 0.52;

    /// <summary>Index of the first footnote line of a page; the number of lines where it has none. Footnotes are the run of lines at the
    /// foot in smaller type that begins with a mark, or goes on from the page before.</summary>
    public static int FootnotesFrom(PageOfLines page, double bodySize, bool continues)
    {
        var lines = page.Lines;
        var from = lines.Count;
        for (var i = lines.Count - 1; i >= 0 && page.Depth(lines[i]) > FootnoteDepth && lines[i].Size <= bodySize - SmallerBy; i--)
        {
            from = i;
        }

        while (from < lines.Count && lines[from].Mark is null && !continues)
        {
            from++;
        }

        return from < lines.Count ? from : MarkedAtFoot(page);
    }

    /// <summary>Number of lines of the first page that belong to the masthead: down to the last line of its right-hand column.</summary>
    public static int MastheadUntil(PageOfLines page)
    {
        var until = 0;
        var sawOrganisation = false;
        for (var i = 0; i < page.Lines.Count && page.Depth(page.Lines[i]) < MastheadDepth; i++)
        {
            var line = page.Lines[i];
            var last = line.Pieces[^1];
            var isRight = last.X > page.Width * RightColumn && last.Text.Length < 60;
            sawOrganisation |= isRight && DocumentSymbol.TryParse(last.Text.Split(' ')[0], out _);
            if (isRight && sawOrganisation)
            {
                until = i + 1;
            }
        }

        return until;
    }

    /// <summary>Documents whose notes are set in the size of the text: an asterisk's note at the foot of a page.</summary>
    private static int MarkedAtFoot(PageOfLines page)
    {
        for (var i = 0; i < page.Lines.Count; i++)
        {
            if (page.Depth(page.Lines[i]) > 0.7 && page.Lines[i].Mark is { } mark && mark.StartsWith('*'))
            {
                return i;
            }
        }

        return page.Lines.Count;
    }
}
