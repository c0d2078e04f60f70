using System.Globalization;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Reviews;
using Rapporteur.Core.States;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Kinds.ListOfIssues;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.UprAdvanceQuestions;

/// <summary>Reads the questions that States send in advance of a review: under the name of each State its questions, counted through. What stands at a bullet or a number is one, also where it only leads to the next.</summary>
internal sealed class AdvanceQuestionsExtractor : IKindExtractor
{
    private const int LongestName = 90;
    private const int ShortestQuestion = 25;

    /// <inheritdoc />
    public string Name => "upr-advance-questions/1";

    /// <inheritdoc />
    public IReadOnlyList<DocumentKind> Kinds { get; } = [DocumentKind.UprAdvanceQuestions];

    /// <inheritdoc />
    public DocumentKind? KindByStructureOrNull(SplitDocument document) => null;

    /// <inheritdoc />
    public DocumentReading Extract(SplitDocument document, DocumentReading draft)
    {
        var questions = new List<QuestionUnit>();
        string? asker = null;
        foreach (var block in document.Clean.Masthead.Concat(document.Clean.Body))
        {
            if (AskerOrNull(block) is { } named)
            {
                asker = named;
            }
            else if (asker is not null && block.Text.Length >= ShortestQuestion && (block.Label is not null || AskingWords.Asks(block.Text)))
            {
                questions.Add(new QuestionUnit((questions.Count + 1).ToString(CultureInfo.InvariantCulture), block.Text, null, [], asker, AskingWords.Wants(block.Text, null), block.Page, block.Words) { Rules = [ReadingRules.UnderAsker] });
            }
        }

        return draft with
        {
            Document = draft.Document with { Body = new BodyCode("UPR"), Cycle = draft.Document.Cycle ?? UprCycles.Default.OfSessionOrNull(draft.Document.Session) },
            Paragraphs = [.. questions.Select(q => new Paragraph(q.Path, ParagraphRole.Other, q.Text, q.Page, q.Span))],
            Questions = questions,
        };
    }

    // A line that is the name of a State and nothing else.
    private static string? AskerOrNull(PlacedBlock block) =>
        block.Text.Length <= LongestName && StateRegistry.Default.FindByNameOrNull(block.Text.Trim('*', ':', ' ', '.').Replace(" & ", " and ", StringComparison.Ordinal)) is { } state
            ? StateRegistry.Default.NameOf(state)
            : null;
}
