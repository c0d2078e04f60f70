using System.Text;
using Rapporteur.Extraction.Cleaning;

namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>Lines to blocks: a block begins at a label, after a gap, at a change of size; it goes on across a page.</summary>
internal sealed class BlockBuilder(HyphenJoiner hyphens, BlockKind kind)
{
    private const double GapShare = 1.28;
    private const double FullLine = 0.86;
    private const double HeadingLine = 0.8;

    private readonly List<Block> blocks = [];
    private readonly StringBuilder text = new();
    private readonly List<NoteMark> marks = [];
    private TextLine? first;
    private TextLine? last;
    private string? label;
    private bool bold;
    private bool italic;

    public List<Block> Finish()
    {
        Close();
        return blocks;
    }

    /// <summary>Adds the next line of this flow.</summary>
    /// <param name="line">The line.</param>
    /// <param name="leading">Usual distance of baselines in the document.</param>
    /// <param name="margin">Left edge of running text on this page.</param>
    /// <param name="rightMargin">Right edge of running text on this page.</param>
    public void Add(TextLine line, double leading, double margin, double rightMargin)
    {
        var found = LineLabel.FindOrNull(line);
        if (found is not null || last is null || Begins(line, leading, margin, rightMargin))
        {
            Open(line, found);
        }
        else
        {
            hyphens.Append(text, line.Text);
            KeepMarks(line);
            (bold, italic) = (bold && line.Bold, italic && line.Italic);
        }

        last = line;
    }

    private void Open(TextLine line, (string Label, string Words)? found)
    {
        Close();
        first = line;
        label = found?.Label;
        text.Append(found?.Words ?? line.Text);
        KeepMarks(line);
        (bold, italic) = (line.Bold, line.Italic);
    }

    /// <summary>The line's words stand last: its marks are counted from the end.</summary>
    private void KeepMarks(TextLine line)
    {
        foreach (var mark in line.Marks)
        {
            marks.Add(mark with { Offset = Math.Max(0, text.Length - line.Text.Length + mark.Offset) });
        }
    }

    private bool Begins(TextLine line, double leading, double margin, double rightMargin)
    {
        if (kind == BlockKind.Footnote)
        {
            return line.Mark is not null;
        }

        if (Math.Abs(line.Size - last!.Size) > 1.1)
        {
            return true;
        }

        if (line.Page != last.Page)
        {
            return BeginsOnNewPage(line, margin, rightMargin);
        }

        var gap = last.Y - line.Y;
        return gap > Math.Max(leading, last.Size * 1.1) * GapShare || gap < 0;
    }

    /// <summary>The block of the page before goes on unless it ended a sentence in a short line or the new line is indented or set otherwise.</summary>
    private bool BeginsOnNewPage(TextLine line, double margin, double rightMargin)
    {
        var ended = text.Length > 0 && text[^1] is '.' or ';' or ':' or '?' or '!';
        var full = last!.Right > margin + ((rightMargin - margin) * FullLine);
        if (line.Bold != last.Bold && line.Italic != last.Italic)
        {
            return true;
        }

        return (ended && (!full || line.X > margin + 8 || LooksLikeHeading(line, margin, rightMargin))) || (line.Bold != last.Bold && !full);
    }

    /// <summary>A line that goes on is full, or ends its sentence; one that does neither stands alone.</summary>
    private static bool LooksLikeHeading(TextLine line, double margin, double rightMargin) =>
        line.Right < margin + ((rightMargin - margin) * HeadingLine) && line.Text[^1] is not ('.' or ';' or ':' or ',' or '?');

    private void Close()
    {
        if (first is not null)
        {
            blocks.Add(new Block
            {
                Text = text.ToString().Trim(),
                Marks = [.. marks],
                Label = label ?? (kind == BlockKind.Footnote ? first.Mark : null),
                Page = first.Page,
                Kind = kind,
                Bold = bold,
                Italic = italic,
                FontSize = first.Size,
                Left = first.X,
            });
        }

        text.Clear();
        marks.Clear();
        (first, last, label) = (null, null, null);
    }
}
