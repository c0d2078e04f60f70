using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Kinds.FollowUpAssessment;
using Rapporteur.Extraction.Kinds.Units;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.ListOfIssues;

/// <summary>Reads lists of issues, also those prior to reporting: each lettered item, or each paragraph without letters, is one question.</summary>
internal sealed class ListOfIssuesExtractor : IKindExtractor
{
    // Share of paragraphs that must ask something before structure alone shows a list of issues.
    private const double MostlyQuestions = 0.7;
    private const int FewestParagraphs = 5;
    private const int OpeningParagraphs = 4;

    /// <inheritdoc />
    public string Name => "list-of-issues/1";

    /// <inheritdoc />
    public IReadOnlyList<DocumentKind> Kinds { get; } = [DocumentKind.ListOfIssues, DocumentKind.ListOfIssuesPriorToReporting];

    /// <inheritdoc />
    public IReadOnlyList<string> Languages { get; } = ["en", "fr", "es", "ru"];

    /// <inheritdoc />
    public DocumentKind? KindByStructureOrNull(SplitDocument document)
    {
        var asking = document.Paragraphs.Count(p => p.Lead.Any(b => b.Text.StartsWith("Please", StringComparison.OrdinalIgnoreCase)));
        return document.Paragraphs.Count >= FewestParagraphs && asking >= document.Paragraphs.Count * MostlyQuestions ? DocumentKind.ListOfIssues : null;
    }

    /// <inheritdoc />
    public DocumentReading Extract(SplitDocument document, DocumentReading draft)
    {
        var text = document.Clean.Text;
        var cutter = new UnitCutter(text, AskingWords.Asks);
        var questions = new List<QuestionUnit>();
        foreach (var paragraph in document.Paragraphs)
        {
            // A paragraph under an article is an issue, in whatever words it is put; one before the first article may only introduce.
            if (paragraph.Heading is { Articles.Count: > 0 } || AskingWords.Asks(paragraph.Span.Slice(text)))
            {
                questions.AddRange(cutter.Cut(paragraph).Select(u => Question(u, text, paragraph)));
            }
        }

        var deadlines = ListDeadlines.Read(document, draft.Document.Kind);
        var reading = draft with
        {
            Questions = [.. questions.Where(q => !deadlines.Any(d => d.Paragraph == q.Path) || q.Text.Contains('?', StringComparison.Ordinal))],
            Deadlines = deadlines,
        };
        return draft.Document.Kind == DocumentKind.ListOfIssuesPriorToReporting ? WithView(reading) : reading;
    }

    // Its first paragraphs say what the Committee holds of the follow-up to its earlier recommendations.
    private static DocumentReading WithView(DocumentReading reading)
    {
        var words = AssessmentWords.Of(reading.Language);
        var round = new RoundDraft();
        foreach (var paragraph in reading.Paragraphs.Take(OpeningParagraphs))
        {
            round.Units.AddRange(WordedAssessments.In(paragraph.Text, [], words).Select(a => new AssessmentUnit
            {
                Path = a.Path, Grade = a.Grade, Words = a.Sentence.Slice(paragraph.Text), Paragraph = paragraph.Number, Page = paragraph.Page,
                Span = new TextSpan(paragraph.Span.Start + a.Sentence.Start, paragraph.Span.Start + a.Sentence.End),
            }));
        }

        if (round.Units.Count == 0)
        {
            return reading;
        }

        reading = reading with { Questions = [.. reading.Questions.Where(q => !OnlyViews(q, round))] };
        FollowUpSources.Complete(round, reading.Paragraphs.Take(OpeningParagraphs).Select(p => p.Text), reading.Document, words);
        round.Observe(PreviousObservations(reading));
        return RoundsOf.Complete(reading, [round]);
    }

    // "… the Committee considers that paragraph 8 (a) has been implemented.": what it asked earlier is told, nothing is asked now.
    private static bool OnlyViews(QuestionUnit question, RoundDraft round) =>
        round.Units.Any(u => u.Paragraph == question.Path) && !question.Text.Contains('?', StringComparison.Ordinal)
        && !question.Text.Split(". ").Any(AskingWords.BeginsAsking);

    private static QuestionUnit Question(UnitSpan unit, string text, SplitParagraph paragraph)
    {
        var words = unit.Span.Slice(text);
        return new QuestionUnit(
            unit.Path, words, unit.LeadIn, paragraph.Heading?.Articles ?? [], null, AskingWords.Wants(words, unit.LeadIn), unit.Page, unit.Span)
        {
            Rules = [unit.Rule, AskingWords.Asks(words) ? ReadingRules.Asks : ReadingRules.UnderArticle, .. paragraph.Heading is { Articles.Count: > 0 } ? [ReadingRules.ArticlesOfHeading] : Array.Empty<string>()],
        };
    }

    // "Its previous concluding observations" with the symbol in a note.
    private static string PreviousObservations(DocumentReading reading) =>
        reading.References.Select(r => r.Symbol).FirstOrDefault(s => s is { Kind: DocumentKind.ConcludingObservations } cited && cited.State == reading.Document.State && cited.Body == reading.Document.Body)?.Text ?? "";
}
