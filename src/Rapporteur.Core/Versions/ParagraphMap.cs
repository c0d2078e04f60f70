using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.Core.Versions;

/// <summary>The paragraphs of two versions of one document side by side: advance and edited text, a reissue, or two languages. A path belongs to a version; here it is carried to the other.</summary>
public sealed class ParagraphMap
{
    // A table of pairs larger than this is not worth its memory: such documents are tied by their numbers.
    private const long MostPairs = 9_000_000;

    private readonly DocumentReading first;
    private readonly DocumentReading second;

    private ParagraphMap(DocumentReading first, DocumentReading second, IReadOnlyList<ParagraphTie> ties) => (this.first, this.second, Ties) = (first, second, ties);

    /// <summary>All paragraphs of both, in order; each stands in exactly one tie.</summary>
    public IReadOnlyList<ParagraphTie> Ties { get; }

    /// <summary>Ties the paragraphs of two versions. With one version twice, every paragraph is <see cref="ParagraphChange.Same"/>.</summary>
    public static ParagraphMap Between(DocumentReading first, DocumentReading second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var likeness = new ParagraphLikeness(first, second);
        var pairs = (long)first.Paragraphs.Count * second.Paragraphs.Count <= MostPairs
            ? Alignment.Of(first.Paragraphs.Count, second.Paragraphs.Count, likeness.Gain).Select(p => (p.First, p.Second))
            : ByNumber(first.Paragraphs, second.Paragraphs);
        return new ParagraphMap(first, second, Ordered(first.Paragraphs, second.Paragraphs, pairs, likeness));
    }

    /// <summary>The path in the second version that says what <paramref name="path"/> says in the first; null where nothing does.</summary>
    /// <param name="path">Of a paragraph, a recommendation or a question of the first version.</param>
    public string? PathOrNull(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var own = first.Paragraphs.Where(p => path.StartsWith(p.Number, StringComparison.Ordinal) && IsEndOfNumber(path, p.Number.Length)).MaxBy(p => p.Number.Length);
        if (own is null || Ties.FirstOrDefault(t => t.First == own)?.Second is not { } other)
        {
            return null;
        }

        return path == own.Number && !UnitPaths(first, own).Contains(path) ? other.Number : UnitPath(own, other, path);
    }

    private static bool IsEndOfNumber(string path, int at) => at == path.Length || path[at] is '(' or '-' or '#';

    private string? UnitPath(Paragraph own, Paragraph other, string path)
    {
        var (mine, theirs) = (UnitPaths(first, own), UnitPaths(second, other));
        var renumbered = other.Number + path[own.Number.Length..];
        var at = mine.IndexOf(path);
        return mine.Count == theirs.Count && at >= 0 ? theirs[at] : theirs.Contains(renumbered) ? renumbered : null;
    }

    private static List<string> UnitPaths(DocumentReading reading, Paragraph paragraph) =>
    [
        .. reading.Recommendations.Select(r => (r.Path, r.Span)).Concat(reading.Questions.Select(q => (q.Path, q.Span)))
            .Where(u => Lies(u.Span, paragraph.Span)).OrderBy(u => u.Span.Start).Select(u => u.Path),
    ];

    private static bool Lies(TextSpan inner, TextSpan outer) => inner.Start >= outer.Start && inner.End <= outer.End;

    private static IEnumerable<(int First, int Second)> ByNumber(IReadOnlyList<Paragraph> first, IReadOnlyList<Paragraph> second)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var j = second.Count - 1; j >= 0; j--)
        {
            places[second[j].Number] = j;
        }

        var after = -1;
        for (var i = 0; i < first.Count; i++)
        {
            if (places.TryGetValue(first[i].Number, out var j) && j > after)
            {
                after = j;
                yield return (i, j);
            }
        }
    }

    private static List<ParagraphTie> Ordered(IReadOnlyList<Paragraph> first, IReadOnlyList<Paragraph> second, IEnumerable<(int First, int Second)> pairs, ParagraphLikeness likeness)
    {
        var ties = new List<ParagraphTie>();
        var (i, j) = (0, 0);
        foreach (var (left, right) in pairs.Append((first.Count, second.Count)))
        {
            for (; i < left; i++)
            {
                ties.Add(new ParagraphTie(first[i], null, ParagraphChange.Removed, 0, false));
            }

            for (; j < right; j++)
            {
                ties.Add(new ParagraphTie(null, second[j], ParagraphChange.Added, 0, false));
            }

            if (left < first.Count)
            {
                ties.Add(new ParagraphTie(first[left], second[right], Change(first[left], second[right], likeness), likeness.Of(left, right), likeness.IsDoubtful(left, right)));
                (i, j) = (left + 1, right + 1);
            }
        }

        return ties;
    }

    private static ParagraphChange Change(Paragraph first, Paragraph second, ParagraphLikeness likeness) =>
        !likeness.SameLanguage ? ParagraphChange.Translated
        : Words(first.Text).SequenceEqual(Words(second.Text), StringComparer.Ordinal) ? ParagraphChange.Same
        : ParagraphChange.Changed;

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
