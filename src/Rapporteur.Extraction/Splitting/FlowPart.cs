using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Cleaning;

namespace Rapporteur.Extraction.Splitting;

/// <summary>One step of a document's flow.</summary>
/// <param name="Heading">A heading, or null.</param>
/// <param name="Paragraph">A numbered paragraph, or null.</param>
/// <param name="Loose">A block that belongs to no numbered paragraph, or null.</param>
internal readonly record struct FlowPart(SplitHeading? Heading, SplitParagraph? Paragraph, PlacedBlock? Loose)
{
    /// <summary>Its place in the cleaned text.</summary>
    public TextSpan Span => Heading?.Span ?? Paragraph?.Span ?? Loose!.Words;

    /// <summary>Page on which it begins.</summary>
    public int? Page => Heading?.Page ?? Paragraph?.Page ?? Loose?.Page;
}
