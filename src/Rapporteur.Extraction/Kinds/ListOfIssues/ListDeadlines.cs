using System.Text.RegularExpressions;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.References;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.ListOfIssues;

/// <summary>The day by which a list of issues wants its replies: "is requested to submit in writing additional, updated information … before 15 October 2018". Replies to a list prior to reporting are the next report.</summary>
internal static partial class ListDeadlines
{
    // It is said in the opening, before the first issue.
    private const int Opening = 3;

    /// <summary>The deadlines of the opening paragraphs: <c>replies</c>, or <c>next-report</c> where the replies are the report.</summary>
    public static IReadOnlyList<PrintedDeadline> Read(SplitDocument document, DocumentKind kind)
    {
        var deadlines = new List<PrintedDeadline>();
        foreach (var paragraph in document.Paragraphs.Take(Opening).Where(p => p.Heading is not { Articles.Count: > 0 }))
        {
            var words = paragraph.Span.Slice(document.Clean.Text);
            if (Submission().Match(words) is { Success: true } asked && PrintedDay.FirstOrNull(asked.Groups["date"].Value) is { } date)
            {
                var report = kind == DocumentKind.ListOfIssuesPriorToReporting;
                deadlines.Add(new PrintedDeadline(report ? "next-report" : "replies", date.Start, date.Precision.ToString().ToLowerInvariant(), null, [], paragraph.Number) { Rule = ReadingRules.DateOfReport });
            }
        }

        return deadlines;
    }

    [GeneratedRegex(@"\b(?:submit|submitted|soumettre|communiquer|soumis|presente|presentar|presentarse)\b[^.;]{0,160}?\b(?:by|before|(?:no|not)\s+later\s+than|avant\s+le|plus\s+tard\s+le|antes\s+del|tardar\s+el)\s+(?<date>\d{1,2}(?:er)?\s+(?:de\s+)?\p{L}{3,}\s+(?:de\s+)?(?:19|20)\d{2})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Submission();
}
