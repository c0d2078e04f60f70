using System.Globalization;
using NodaTime;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Kinds.Units;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.ConcludingObservations;

/// <summary>Reads concluding observations of all treaty bodies: paired paragraphs of concern and recommendation, or both under one number.</summary>
internal sealed class ConcludingObservationsExtractor : IKindExtractor
{
    // Fewer recommending paragraphs than this show no concluding observations.
    private const int FewestRecommendations = 4;

    /// <inheritdoc />
    public string Name => "concluding-observations/1";

    /// <inheritdoc />
    public IReadOnlyList<DocumentKind> Kinds { get; } = [DocumentKind.ConcludingObservations];

    /// <inheritdoc />
    public IReadOnlyList<string> Languages { get; } = ["en", "fr", "es"];

    /// <inheritdoc />
    public DocumentKind? KindByStructureOrNull(SplitDocument document)
    {
        var (sections, verbs) = (SectionWords.Of(document), DemandVerbs.Of(document.Language));
        var recommending = document.Paragraphs.Zip(sections)
            .Count(p => p.Second is { Role: ParagraphRole.Concern } && verbs.FirstOrNull(p.First.Span.Slice(document.Clean.Text)) is not null);
        return recommending >= FewestRecommendations ? DocumentKind.ConcludingObservations : null;
    }

    /// <inheritdoc />
    public DocumentReading Extract(SplitDocument document, DocumentReading draft)
    {
        var text = document.Clean.Text;
        var roles = RoleFinder.Of(document);
        var closing = document.Paragraphs.Zip(roles).Where(p => p.Second.Closing).Select(p => (Paragraph: p.First, p.Second.Role)).ToList();
        var recommending = document.Paragraphs.Zip(roles).Where(p => p.Second is { Closing: false, Role: ParagraphRole.Recommendation }).Select(p => p.First).ToList();
        IReadOnlyList<Paragraph> paragraphs = [.. draft.Paragraphs.Zip(roles, (p, r) => p with { Role = r.Role, Rule = r.Rule })];
        var header = OpeningClause.Read(document, draft.Document);
        return draft with
        {
            Document = header,
            Findings = header.Adopted is { Meeting: null, Date: { } last } ? [.. draft.Findings, Bounded(last)] : draft.Findings,
            Paragraphs = paragraphs,
            Participants = DialogueParticipants.Read(paragraphs),
            Recommendations = RecommendationReader.Read(document, roles, draft.Document.Symbol),
            Deadlines = [.. closing.Select(p => ClosingDeadlines.DeadlineOrNull(text, p.Paragraph, p.Role)).OfType<PrintedDeadline>()],
            UrgentParagraphs = [.. closing.SelectMany(p => ClosingDeadlines.UrgentPaths(text, p.Paragraph, recommending)).Distinct()],
        };
    }

    private static Finding Bounded(LocalDate last) => new(
        "EXT0135", FindingSeverity.Info, string.Create(CultureInfo.InvariantCulture, $"Only the session of adoption is printed; its last day, {last:uuuu-MM-dd}, was taken for the day of adoption."));
}
