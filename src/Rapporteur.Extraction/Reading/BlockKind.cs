namespace Rapporteur.Extraction.Reading;

/// <summary>What a block is by position and form, before anything is understood.</summary>
public enum BlockKind
{
    /// <summary>Running text, headings among it.</summary>
    Body,
    /// <summary>The masthead of the first page: organisation, symbol, distribution, date, language.</summary>
    Masthead,
    /// <summary>A cell of a table.</summary>
    TableCell,
    /// <summary>A footnote or endnote.</summary>
    Footnote,
}
