using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Reading;

/// <summary>What every reader makes of its format: a document as blocks in reading order, without page furniture.</summary>
/// <param name="Format">Where it came from.</param>
/// <param name="Blocks">Paragraphs as a typist would see them, in reading order. Furniture (running headers, page numbers, job numbers) is not among them; footnotes are, as <see cref="BlockKind.Footnote"/>.</param>
/// <param name="PageCount">Pages; null for formats without pages.</param>
public sealed record ReadDocument(SourceFormat Format, IReadOnlyList<Block> Blocks, int? PageCount)
{
    /// <summary>What a person should know of the file itself: scripts left out, an encoding guessed.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What is printed at the head of every page, where the source keeps it apart (Word); each once.</summary>
    public IReadOnlyList<string> PageHeads { get; init; } = [];
}
