namespace Rapporteur.Extraction.Reading;

/// <summary>One paragraph of a source as a typist would see it: its lines are joined, its own words kept.</summary>
public sealed record Block
{
    /// <summary>The words; lines joined by one space, a hyphen at a line's end that belongs to the word kept without a space; footnote marks removed.</summary>
    public required string Text { get; init; }

    /// <summary>The number or letter that stands before the words, as printed or as Word counts it (<c>13.</c>, <c>(a)</c>, <c>III.</c>, <c>122.45</c>), not repeated in <see cref="Text"/>; null where none.</summary>
    public string? Label { get; init; }

    /// <summary>Marks of footnotes in the words, in order; empty where there are none or the format shows none.</summary>
    public IReadOnlyList<NoteMark> Marks { get; init; } = [];

    /// <summary>Page on which it begins, from 1; null for formats without pages.</summary>
    public int? Page { get; init; }

    /// <summary>What it is by position.</summary>
    public BlockKind Kind { get; init; }

    /// <summary>All (nearly all) of its words are bold.</summary>
    public bool Bold { get; init; }

    /// <summary>All (nearly all) of its words are italic.</summary>
    public bool Italic { get; init; }

    /// <summary>Font size in points; 0 where the format does not say.</summary>
    public double FontSize { get; init; }

    /// <summary>Left edge of the first line in points from the page's left edge; 0 where the format does not say.</summary>
    public double Left { get; init; }

    /// <summary>True when the source itself marks it as a heading (style, tag).</summary>
    public bool MarkedHeading { get; init; }

    /// <summary>The cell of a table in which it stands; null outside tables and for formats that show none.</summary>
    public CellPlace? Cell { get; init; }
}
