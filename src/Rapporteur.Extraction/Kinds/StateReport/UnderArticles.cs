using System.Text.RegularExpressions;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.StateReport;

/// <summary>Cuts a State report by article: each paragraph stands under the articles that the nearest heading names, "Article 5", "Education (art. 24)", until a part begins or the articles end.</summary>
internal static partial class UnderArticles
{
    /// <summary>The paragraphs with their articles.</summary>
    /// <param name="document">The document.</param>
    /// <param name="paragraphs">Its paragraphs, in the same order.</param>
    /// <param name="within">True for a heading that says what is answered: it stands under the article before it.</param>
    public static IReadOnlyList<Paragraph> Of(SplitDocument document, IReadOnlyList<Paragraph> paragraphs, Func<SplitHeading, bool> within)
    {
        var blocks = document.Clean.Body.DistinctBy(b => b.Words.Start).ToDictionary(b => b.Words.Start);
        var articles = new Dictionary<int, IReadOnlyList<string>>();
        SplitHeading? under = null;
        var last = document.Headings.LastOrDefault(h => Named(h).Count > 0)?.Span.Start ?? -1;
        foreach (var part in document.Flow)
        {
            if (part.Heading is { } heading)
            {
                under = Named(heading).Count > 0 ? heading : under is not null && Leaves(heading, under, blocks, last) && !within(heading) ? null : under;
            }
            else if (part.Paragraph is not null && under is not null)
            {
                articles[part.Span.Start] = under.Articles;
            }
        }

        return [.. paragraphs.Select(p => articles.TryGetValue(p.Span.Start, out var named) ? p with { Articles = named } : p)];
    }

    /// <summary>Articles of the treaty that a heading names at its front or in brackets; an article named in the middle of its words may be another law's.</summary>
    public static IReadOnlyList<string> Named(SplitHeading heading) => heading.Articles.Count > 0 && Form().IsMatch(heading.Text) ? heading.Articles : [];

    // Between two articles a heading without numeral divides the first; after the last article one that is set no smaller leaves it.
    private static bool Leaves(SplitHeading next, SplitHeading under, Dictionary<int, PlacedBlock> blocks, int last) =>
        next.Level < 3 || under.Level < 3 ? next.Level <= under.Level : next.Span.Start > last && HeadingRank.NoSmaller(next, under, blocks);

    [GeneratedRegex(@"^(?:Articles?|Arts?\.?|Artículos?)\s+\d|\((?:arts?\.?|articles?|artículos?)\s*\d", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Form();
}
