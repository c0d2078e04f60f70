using System.Text.RegularExpressions;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Kinds.UprAddendum;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.UprNationalReport;

/// <summary>The earlier recommendations that parts of a national report answer, as far as it names their numbers: in a heading, "Children (recommendations 92.27–92.29)", in a paragraph's own words, or in brackets, "(92.27, 92.30)".</summary>
internal sealed partial class AnsweredRecommendations
{
    // A number in brackets is a recommendation's where the one before its stop stands so again and again; otherwise it may be any decimal.
    private const int OftenEnough = 3;

    private readonly SplitDocument document;
    private readonly HashSet<string> stems;

    private AnsweredRecommendations(SplitDocument document, DocumentReading reading)
    {
        this.document = document;
        stems = [.. reading.Headings.Select(h => h.Text).Concat(reading.Paragraphs.Select(p => p.Text)).SelectMany(RecommendationNumbers.InBrackets).Select(Stem).CountBy(n => n).Where(c => c.Value >= OftenEnough).Select(c => c.Key)];
    }

    /// <summary>One reply a heading that names recommendations, with the paragraphs under it, and one a paragraph that names others itself.</summary>
    public static IReadOnlyList<ReplyUnit> Of(SplitDocument document, DocumentReading reading) => new AnsweredRecommendations(document, reading).Read(reading);

    private List<ReplyUnit> Read(DocumentReading reading)
    {
        var replies = new List<ReplyUnit>();
        SplitHeading? under = null;
        var gathered = new List<Paragraph>();
        foreach (var paragraph in reading.Paragraphs)
        {
            var naming = HeadingOrNull(paragraph);
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

    private SplitHeading? HeadingOrNull(Paragraph paragraph) =>
        document.Paragraphs.FirstOrDefault(p => p.Span.Start == paragraph.Span.Start)?.Headings.LastOrDefault(h => Named(h.Text).Count > 0);

    private void Close(SplitHeading? heading, List<Paragraph> paragraphs, string text, List<ReplyUnit> replies)
    {
        if (heading is not null && paragraphs.Count > 0)
        {
            var span = new TextSpan(paragraphs[0].Span.Start, paragraphs[^1].Span.End);
            replies.Add(new ReplyUnit(Named(heading.Text), [.. paragraphs.Select(p => p.Number)], span.Slice(text), paragraphs[0].Page, span, "heading"));
        }
    }

    // A committee's "general recommendation No. 19" is none of these.
    private IReadOnlyList<string> Named(string words)
    {
        var named = words.Contains("ecommendation", StringComparison.Ordinal) ? RecommendationNumbers.Named(General().Replace(words, "")) : [];
        return stems.Count == 0 ? named : [.. named.Concat(RecommendationNumbers.InBrackets(words).Where(n => stems.Contains(Stem(n)))).Distinct()];
    }

    private static string Stem(string number) => number[..number.IndexOf('.', StringComparison.Ordinal)];

    [GeneratedRegex(@"\bgeneral\s+recommendations?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex General();
}
