using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.StateReport;

/// <summary>Reads State reports (by article, and by the questions and recommendations they answer) and the State's information on follow-up.</summary>
internal sealed class StateReportExtractor : IKindExtractor
{
    /// <inheritdoc />
    public string Name => "state-report/1";

    /// <inheritdoc />
    public IReadOnlyList<DocumentKind> Kinds { get; } = [DocumentKind.StateReport, DocumentKind.FollowUpReport];

    /// <inheritdoc />
    public IReadOnlyList<string> Languages { get; } = ["en", "fr", "es"];

    /// <inheritdoc />
    public DocumentKind? KindByStructureOrNull(SplitDocument document) => null;

    /// <inheritdoc />
    public DocumentReading Extract(SplitDocument document, DocumentReading draft)
    {
        var words = AnsweringWords.Of(draft.Language);
        var answered = AnsweredDocuments.Of(document, draft, words);
        var replies = AnswerWalk.Read(document, words, answered);
        return draft with
        {
            Paragraphs = draft.Document.Kind == DocumentKind.StateReport
                ? UnderArticles.Of(document, draft.Paragraphs, h => AnswerHeading.Read(h.Text, words).Count > 0 || words.Quotes(h.Text) || words.Says(h.Text))
                : draft.Paragraphs,
            Replies = replies,
            Findings = [.. draft.Findings, .. Findings(draft, replies)],
        };
    }

    private static IEnumerable<Finding> Findings(DocumentReading draft, IReadOnlyList<ReplyUnit> replies)
    {
        if (replies.Count(r => r.Answers is null) is > 0 and var unnamed)
        {
            yield return new Finding("EXT0170", FindingSeverity.Info, $"{unnamed} of {replies.Count} answers name paragraphs of a document whose symbol the report does not give.");
        }

        if (draft.Document.Kind == DocumentKind.FollowUpReport && replies.Count == 0)
        {
            yield return new Finding("EXT0171", FindingSeverity.Warning, "No part of this follow-up report says in words that are known which recommendation it answers. Compare the headings.");
        }
    }
}
