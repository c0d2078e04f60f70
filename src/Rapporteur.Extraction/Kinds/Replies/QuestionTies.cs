using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Kinds.Replies;

/// <summary>Ties replies that name only a theme to the questions under the same article of the list of issues.</summary>
public static class QuestionTies
{
    /// <summary>The replies, with questions filled in where a reply had none and its heading shares articles, or all words, with a heading of the list. Other replies are unchanged.</summary>
    /// <param name="replies">A reading of kind <see cref="DocumentKind.Replies"/>.</param>
    /// <param name="list">The reading of the list of issues that it answers, in any language: where its questions were not read, its paragraphs stand for them.</param>
    public static IReadOnlyList<ReplyUnit> Complete(DocumentReading replies, DocumentReading list)
    {
        ArgumentNullException.ThrowIfNull(replies);
        ArgumentNullException.ThrowIfNull(list);
        return [.. replies.Replies.Select(r => r.Questions.Count > 0 ? r : r with { Questions = Questions(HeadingOf(replies, r.Span), list) })];
    }

    private static List<string> Questions(Heading? theme, DocumentReading list)
    {
        if (theme is null)
        {
            return [];
        }

        var paragraphs = list.Paragraphs.Where(p => HeadingOf(list, p.Span) is { } heading && SameTheme(theme, heading)).Select(p => p.Number);
        return [.. paragraphs];
    }

    // The nearest heading that names articles, else the nearest.
    private static Heading? HeadingOf(DocumentReading reading, TextSpan span)
    {
        var before = reading.Headings.Where(h => h.Span.End <= span.Start).ToList();
        return before.FindLast(h => h.Articles.Count > 0) ?? before.LastOrDefault();
    }

    private static bool SameTheme(Heading one, Heading other) =>
        one.Articles.Count > 0 ? one.Articles.Intersect(other.Articles).Any() && Math.Abs(one.Articles.Count - other.Articles.Count) <= 4
            : string.Equals(one.Text, other.Text, StringComparison.OrdinalIgnoreCase);
}
