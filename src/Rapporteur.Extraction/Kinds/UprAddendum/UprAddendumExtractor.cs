using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Reviews;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.UprAddendum;

/// <summary>Reads addenda to reports of the Universal Periodic Review: the State's position on each recommendation that it names by number.</summary>
internal sealed class UprAddendumExtractor : IKindExtractor
{
    // A State answers within these months of its review, before the Council adopts the outcome: an addendum of March 2012 belongs to a review of 2011.
    private const int MonthsAfterReview = 4;

    /// <inheritdoc />
    public string Name => "upr-addendum/1";

    /// <inheritdoc />
    public IReadOnlyList<DocumentKind> Kinds { get; } = [DocumentKind.UprAddendum];

    /// <inheritdoc />
    public DocumentKind? KindByStructureOrNull(SplitDocument document) => null;

    /// <inheritdoc />
    public DocumentReading Extract(SplitDocument document, DocumentReading draft)
    {
        var positions = AddendumWalk.Read(document);
        return draft with
        {
            Document = draft.Document with { Cycle = draft.Document.Cycle ?? UprCycles.Default.OfOrNull(draft.Document.Issued?.PlusMonths(-MonthsAfterReview)) },
            Positions = positions,
            Findings = positions.Count > 0
                ? draft.Findings
                : [.. draft.Findings, new Finding("EXT0145", FindingSeverity.Warning, "The addendum states no position on a recommendation by number, in words that are known. Compare the pages.")],
        };
    }
}
