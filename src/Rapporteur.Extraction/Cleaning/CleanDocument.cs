using Rapporteur.Extraction.Reading;

namespace Rapporteur.Extraction.Cleaning;

/// <summary>A document as one text, with the place of every block in it. Footnotes stand behind the running text, so that a
/// paragraph is one unbroken stretch even where the page breaks inside it.</summary>
/// <param name="Format">Where it came from.</param>
/// <param name="PageCount">Pages; null for formats without pages.</param>
/// <param name="Text">The cleaned text.</param>
/// <param name="Masthead">Blocks of the first page's masthead.</param>
/// <param name="Body">Running text and table cells, in reading order.</param>
/// <param name="Footnotes">Footnotes, in reading order.</param>
internal sealed record CleanDocument(
    SourceFormat Format,
    int? PageCount,
    string Text,
    IReadOnlyList<PlacedBlock> Masthead,
    IReadOnlyList<PlacedBlock> Body,
    IReadOnlyList<PlacedBlock> Footnotes)
{
    /// <summary>What is printed at the head of every page, where the source keeps it apart.</summary>
    public IReadOnlyList<string> PageHeads { get; init; } = [];
}
