using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.FollowUpAssessment;

/// <summary>Reads a committee's assessments of follow-up, and the letters of its rapporteurs.</summary>
internal sealed class FollowUpAssessmentExtractor : IKindExtractor
{
    // A letter says who writes among its first blocks.
    private const int FirstBlocks = 12;

    /// <inheritdoc />
    public string Name => "follow-up-assessment/1";

    /// <inheritdoc />
    public IReadOnlyList<DocumentKind> Kinds { get; } = [DocumentKind.FollowUpAssessment];

    /// <inheritdoc />
    public IReadOnlyList<string> Languages { get; } = ["en", "fr", "es"];

    /// <inheritdoc />
    public DocumentKind? KindByStructureOrNull(SplitDocument document)
    {
        var words = AssessmentWords.Of(document.Language);
        var opening = document.Clean.Body.Take(FirstBlocks).ToList();
        return opening.Exists(b => words.Letters.FirstOrNull(b.Text) is not null)
            && document.Clean.Body.Any(b => SymbolFinder.Find(b.Text).Any(m => m.Symbol.Kind == DocumentKind.ConcludingObservations))
            ? DocumentKind.FollowUpAssessment
            : null;
    }

    /// <inheritdoc />
    public DocumentReading Extract(SplitDocument document, DocumentReading draft)
    {
        var words = AssessmentWords.Of(draft.Language);
        var lines = AssessedLine.Of(document);
        var rounds = FollowUpWalk.Read(lines, words);
        if (rounds is [{ Assessed: null } only])
        {
            FollowUpSources.Complete(only, lines.Select(l => l.Text), draft.Document, words);
        }

        var reading = RoundsOf.Complete(draft, rounds);
        return reading.Assessments.Count > 0
            ? reading
            : reading with { Findings = [.. reading.Findings, new Finding("EXT0174", FindingSeverity.Warning, "No assessment of a paragraph was found in this document on follow-up, in letters or in words that are known. Compare the pages.")] };
    }
}
