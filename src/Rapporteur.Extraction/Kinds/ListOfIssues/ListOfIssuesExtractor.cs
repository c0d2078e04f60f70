using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Kinds.Units;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.ListOfIssues;

/// <summary>Reads lists of issues, also those prior to reporting: each lettered item, or each paragraph without letters, is one question.</summary>
internal sealed class ListOfIssuesExtractor : IKindExtractor
{
    // Share of paragraphs that must ask something before structure alone shows a list of issues.
    private const double MostlyQuestions = 0.7;
    private const int FewestParagraphs = 5;

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

        return draft with { Questions = questions };
    }

    private static QuestionUnit Question(UnitSpan unit, string text, SplitParagraph paragraph)
    {
        var words = unit.Span.Slice(text);
        return new QuestionUnit(
            unit.Path, words, unit.LeadIn, paragraph.Heading?.Articles ?? [], null, AskingWords.Wants(words, unit.LeadIn), unit.Page, unit.Span)
        {
            Rules = [unit.Rule, AskingWords.Asks(words) ? ReadingRules.Asks : ReadingRules.UnderArticle, .. paragraph.Heading is { Articles.Count: > 0 } ? [ReadingRules.ArticlesOfHeading] : Array.Empty<string>()],
        };
    }
}
