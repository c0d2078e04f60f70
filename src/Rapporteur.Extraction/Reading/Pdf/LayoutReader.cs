using Rapporteur.Extraction.Cleaning;

namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>Pages of lines to blocks: masthead, body and footnotes are three flows, each in reading order.</summary>
internal static class LayoutReader
{
    public static List<Block> Read(List<PageOfLines> allPages)
    {
        var pages = Furniture.Remove(allPages);
        var lines = pages.SelectMany(p => p.Lines).ToList();
        if (lines.Count == 0)
        {
            return [];
        }

        var bodySize = lines.GroupBy(l => Math.Round(l.Size * 2) / 2).MaxBy(g => g.Sum(l => l.Text.Length))!.Key;
        var leading = Leading(pages, bodySize);
        var hyphens = HyphenJoiner.ForWordsOf(lines.Select(l => l.Text));
        var masthead = new List<Block>();
        var body = new BlockBuilder(hyphens, BlockKind.Body);
        var notes = new BlockBuilder(hyphens, BlockKind.Footnote);
        var continues = false;
        foreach (var page in pages)
        {
            var from = page.Number == 1 ? Zones.MastheadUntil(page) : 0;
            masthead.AddRange(page.Lines.Take(from).SelectMany(Masthead));
            var until = Math.Max(from, Zones.FootnotesFrom(page, bodySize, continues));
            continues = until < page.Lines.Count && !EndsSentence(page.Lines[^1].Text);
            var (left, right) = Margins(page, from, until, bodySize);
            AddAll(body, page.Lines, from, until, leading, left, right);
            AddAll(notes, page.Lines, until, page.Lines.Count, leading, left, right);
        }

        return [.. masthead, .. body.Finish(), .. notes.Finish()];
    }

    private static void AddAll(BlockBuilder builder, IReadOnlyList<TextLine> lines, int from, int until, double leading, double left, double right)
    {
        for (var i = from; i < until; i++)
        {
            builder.Add(lines[i], leading, left, right);
        }
    }

    private static bool EndsSentence(string text) => text.Length > 0 && text[^1] is '.' or ';' or ')';

    private static IEnumerable<Block> Masthead(TextLine line) => line.Pieces.Select(piece => new Block
    {
        Text = piece.Text,
        Page = line.Page,
        Kind = BlockKind.Masthead,
        Bold = line.Bold,
        Italic = line.Italic,
        FontSize = line.Size,
        Left = piece.X,
    });

    /// <summary>The usual distance of baselines of running text.</summary>
    private static double Leading(List<PageOfLines> pages, double bodySize)
    {
        var gaps = new Dictionary<double, int>();
        foreach (var page in pages)
        {
            for (var i = 1; i < page.Lines.Count; i++)
            {
                var gap = Math.Round(page.Lines[i - 1].Y - page.Lines[i].Y, 1);
                if (Math.Abs(page.Lines[i].Size - bodySize) < 0.6 && gap > bodySize * 0.9 && gap < bodySize * 2.2)
                {
                    gaps[gap] = gaps.GetValueOrDefault(gap) + 1;
                }
            }
        }

        return gaps.Count == 0 ? bodySize * 1.2 : gaps.MaxBy(g => g.Value).Key;
    }

    /// <summary>The commonest left edge of full lines, and the right edge of text.</summary>
    private static (double Left, double Right) Margins(PageOfLines page, int from, int until, double bodySize)
    {
        var lines = page.Lines.Skip(from).Take(until - from).Where(l => Math.Abs(l.Size - bodySize) < 0.8).ToList();
        if (lines.Count == 0)
        {
            return (0, page.Width);
        }

        var right = lines.Max(l => l.Right);
        var left = lines.GroupBy(l => Math.Round(l.X)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
        return (left, right);
    }
}
