using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Cleaning;

namespace Rapporteur.Extraction.Splitting;

/// <summary>A document taken apart: what stands before the first paragraph, headings, numbered paragraphs, and the text between.</summary>
/// <param name="Clean">The cleaned text.</param>
/// <param name="Front">Body blocks before the first heading or paragraph: committee, session, title, date of receipt.</param>
/// <param name="Flow">Everything after that, in order: exactly one of heading, paragraph, loose block is set in each.</param>
/// <param name="Findings">What was odd: gaps, repeated and recovered numbers.</param>
internal sealed record SplitDocument(
    CleanDocument Clean,
    IReadOnlyList<PlacedBlock> Front,
    IReadOnlyList<FlowPart> Flow,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>The language as ISO 639-1; null where it was not detected.</summary>
    public string? Language { get; } = LanguageGuess.Of(Clean);

    /// <summary>The headings in order.</summary>
    public IReadOnlyList<SplitHeading> Headings { get; } = [.. Flow.Select(f => f.Heading).OfType<SplitHeading>()];

    /// <summary>The numbered paragraphs in order.</summary>
    public IReadOnlyList<SplitParagraph> Paragraphs { get; } = [.. Flow.Select(f => f.Paragraph).OfType<SplitParagraph>()];
}
