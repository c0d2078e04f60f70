using System.Text.RegularExpressions;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Kinds.UprAddendum;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.UprNationalReport;

/// <summary>The earlier recommendations that parts of a national report answer, as far as it names their numbers: in a heading, "Children (recommendations 92.27–92.29)", or in a paragraph's own words.</summary>
internal static partial class AnsweredRecommendations
{
    /// <summary>One reply a heading that names recommendations, with the paragraphs under it, and one a paragraph that names others itself.</summary>
    public static IReadOnlyList<ReplyUnit> Of(SplitDocument document, DocumentReading reading)
    {
        var replies = new List<ReplyUnit>();
        SplitHeading? under = null;
        var gathered = new List<Paragraph>();
        foreach (var paragraph in reading.Paragraphs)
        {
            var naming = HeadingOrNull(document, paragraph);
            if (naming != under)
            {
                Close(under, gathered, reading.Text, replies);
                (under, gathered) = (naming, []);
            }

            gathered.Add(paragraph);
            var named = Named(paragraph.Text);
            if (named.Count > 0 && (naming is null || named.Except(Named(naming.Text)).Any()))
            {
                replies.Add(new ReplyUnit(named, [paragraph.Number], paragraph.Text, paragraph.Page, paragraph.Span, "text"));
            }
        }

        Close(under, gathered, reading.Text, replies);
        return [.. replies.OrderBy(r => r.Span.Start)];
    }

    private static SplitHeading? HeadingOrNull(SplitDocument document, Paragraph paragraph) =>
        document.Paragraphs.FirstOrDefault(p => p.Span.Start == paragraph.Span.Start)?.Headings.LastOrDefault(h => Named(h.Text).Count > 0);

    private static void Close(SplitHeading? heading, List<Paragraph> paragraphs, string text, List<ReplyUnit> replies)
    {
        if (heading is not null && paragraphs.Count > 0)
        {
            var span = new TextSpan(paragraphs[0].Span.Start, paragraphs[^1].Span.End);
            replies.Add(new ReplyUnit(Named(heading.Text), [.. paragraphs.Select(p => p.Number)], span.Slice(text), paragraphs[0].Page, span, "heading"));
        }
    }

    // A committee's "general recommendation No. 19" is none of these.
    private static IReadOnlyList<string> Named(string words) =>
        words.Contains("ecommendation", StringComparison.Ordinal) ? RecommendationNumbers.Named(General().Replace(words, "")) : [];

    [GeneratedRegex(@"\bgeneral\s+recommendations?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex General();
}
