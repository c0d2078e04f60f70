using Rapporteur.Core.Reading;
using Rapporteur.Extraction.References;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.ConcludingObservations;

/// <summary>Articles of a recommendation: those of its heading; where headings name none (CAT, CCPR), those in the bracket at the end of the concern before it, "(arts. 2, 12 and 16)".</summary>
internal sealed class BracketArticles
{
    private SplitHeading? heading;
    private IReadOnlyList<string> last = [];

    /// <summary>The articles of the next paragraph in order, and the rule that gave them.</summary>
    public (IReadOnlyList<string> Articles, string Rule) Next(SplitParagraph paragraph, string text)
    {
        if (paragraph.Heading != heading)
        {
            (heading, last) = (paragraph.Heading, []);
        }

        if (paragraph.Heading is { Articles.Count: > 0 } named)
        {
            return (named.Articles, ReadingRules.ArticlesOfHeading);
        }

        if (TreatyArticles.AtEnd(paragraph.Span.Slice(text)) is { Count: > 0 } bracket)
        {
            last = bracket;
        }

        return (last, ReadingRules.ArticlesOfBracket);
    }
}
