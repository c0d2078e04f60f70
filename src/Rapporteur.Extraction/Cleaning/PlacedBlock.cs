using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Reading;

namespace Rapporteur.Extraction.Cleaning;

/// <summary>A block with its place in the cleaned text.</summary>
/// <param name="Source">What the reader made of it: its form (bold, left edge, page).</param>
/// <param name="Label">Number or letter before the words, as printed; null where none.</param>
/// <param name="Text">The cleaned words; <paramref name="Words"/> slices to exactly these.</param>
/// <param name="Whole">Label and words in the cleaned text.</param>
/// <param name="Words">The words alone.</param>
internal sealed record PlacedBlock(Block Source, string? Label, string Text, TextSpan Whole, TextSpan Words)
{
    /// <summary>Page from 1; null for formats without pages.</summary>
    public int? Page => Source.Page;

    /// <summary>Marks of footnotes, counted in <see cref="Text"/>.</summary>
    public IReadOnlyList<NoteMark> Marks { get; init; } = [];

    /// <summary>True for running text, false for cells, footnotes and the masthead.</summary>
    public bool IsBody => Source.Kind == BlockKind.Body;
}
