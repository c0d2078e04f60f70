using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.FollowUpAssessment;

/// <summary>One block of a report on follow-up, in reading order.</summary>
/// <param name="Block">The block.</param>
/// <param name="Heading">True where it is a heading or in bold.</param>
/// <param name="Paragraph">Number of the paragraph it belongs to; null where it belongs to none.</param>
internal sealed record AssessedLine(PlacedBlock Block, bool Heading, string? Paragraph)
{
    /// <summary>Its words.</summary>
    public string Text => Block.Text;

    /// <summary>A stretch of its words as a stretch of the cleaned text.</summary>
    public TextSpan Part(int start, int end) => new(Block.Words.Start + start, Block.Words.Start + end);

    /// <summary>All running text and cells of a document.</summary>
    public static IReadOnlyList<AssessedLine> Of(SplitDocument document)
    {
        var headings = document.Headings.Select(h => h.Span.Start).ToHashSet();
        var numbers = document.Paragraphs.SelectMany(p => p.Parts.Select(b => (b.Block.Words.Start, p.Number))).DistinctBy(p => p.Start).ToDictionary(p => p.Start, p => p.Number);
        return [.. document.Clean.Body.Where(b => b.Text.Length > 0).Select(b => new AssessedLine(b, headings.Contains(b.Words.Start) || b.Source.Bold, numbers.GetValueOrDefault(b.Words.Start)))];
    }
}
