using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.References;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.ConcludingObservations;

/// <summary>Articles of a recommendation: those of its own heading; else (CAT, CCPR) those in the bracket at the end of the concern before it or in its first half, "(arts. 2, 12 and 16)"; else those of the headings above.</summary>
internal sealed class BracketArticles
{
    private SplitHeading? heading;
    private IReadOnlyList<string> last = [];

    /// <summary>The articles of the next paragraph in order, and the rule that gave them.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="text">The cleaned text.</param>
    /// <param name="role">Its role: a bracket in a paragraph that holds concern and recommendation is its own; one in a concern holds for what follows.</param>
    /// <param name="closing">True in the closing part, which takes up no concern.</param>
    public (IReadOnlyList<string> Articles, string Rule) Next(SplitParagraph paragraph, string text, ParagraphRole role, bool closing)
    {
        if (paragraph.Heading != heading)
        {
            (heading, last) = (paragraph.Heading, []);
        }

        if (paragraph.Heading is { Articles.Count: > 0 } named)
        {
            return (named.Articles, ReadingRules.ArticlesOfHeading);
        }

        var ends = paragraph.Parts.Select(p => p.Block.Words.Slice(text)).Append(paragraph.Span.Slice(text));
        var bracket = closing ? null
            : ends.Select(TreatyArticles.AtEnd).LastOrDefault(a => a.Count > 0)
            ?? (role == ParagraphRole.Recommendation && paragraph.Parts.Count == 1 ? null : TreatyArticles.LastIn(paragraph.Parts[0].Block.Text) is { Count: > 0 } inside ? inside : null);
        if (role != ParagraphRole.Recommendation && bracket is not null)
        {
            last = bracket;
        }

        var found = bracket ?? (closing ? [] : last);
        if (bracket is not null && role == ParagraphRole.Recommendation)
        {
            last = [];
        }

        return found.Count > 0 || closing ? (found, ReadingRules.ArticlesOfBracket)
            : (paragraph.Headings.Select(h => h.Articles).LastOrDefault(a => a.Count > 0) ?? [], ReadingRules.ArticlesOfHeading);
    }
}
