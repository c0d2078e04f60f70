using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Profiles;
using Rapporteur.Extraction.References;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Proposes which questions a reply may answer, by the words of their topics that both use. Only a proposal: a person confirms.</summary>
public sealed class TopicWords
{
    /// <summary>Name of the rule, kept with each proposal.</summary>
    public const string Rule = "topic-words/1";

    // Fewer words in common, or a smaller share of the question's weight, propose nothing.
    private const int FewestShared = 2;
    private const double LeastScore = 0.3;
    private const int MostProposals = 3;
    private const int ShortestWord = 4;

    private static readonly HashSet<string> Stopwords = new(TableFile.Read("profiles/record-stopwords.csv").Select(r => r["words"]), StringComparer.OrdinalIgnoreCase);

    private readonly List<(QuestionUnit Question, HashSet<string> Words)> questions;
    private readonly Dictionary<string, int> used;
    private readonly HashSet<string> ignored;
    private readonly bool articles;

    /// <summary>Prepares the questions.</summary>
    /// <param name="asked">Questions of one record.</param>
    /// <param name="state">The State's name: it says nothing of a topic; null where not known.</param>
    /// <param name="articles">True where articles of the treaty count as words.</param>
    public TopicWords(IEnumerable<QuestionUnit> asked, string? state, bool articles = false)
    {
        this.articles = articles;
        ignored = [.. (state ?? "").Split(' ').Select(Stem)];
        questions = [.. asked.Select(q => (q, Topics($"{q.LeadIn} {q.Text}")))];
        used = questions.SelectMany(q => q.Words).GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());
    }

    /// <summary>The questions that share the most with a reply given at a later meeting, best first; at most three.</summary>
    /// <param name="reply">The reply's words.</param>
    public IReadOnlyList<ProposedTie> Propose(string reply) => Propose(reply, int.MaxValue);

    /// <summary>The questions before <paramref name="at"/> that share the most with the reply, best first.</summary>
    internal IReadOnlyList<ProposedTie> Propose(string reply, int at)
    {
        var words = Topics(reply);
        return
        [
            .. questions.Where(q => q.Question.Span.End <= at)
                .Select(q => (q.Question, Shared: q.Words.Where(words.Contains).ToList(), Whole: q.Words.Sum(Weight)))
                .Where(q => q.Shared.Count >= FewestShared)
                .Select(q => (q.Question, q.Shared, Score: Math.Round(q.Shared.Sum(Weight) / q.Whole, 2)))
                .Where(q => q.Score >= LeastScore)
                .OrderByDescending(q => q.Score).ThenByDescending(q => q.Question.Span.Start)
                .Take(MostProposals)
                .Select(q => new ProposedTie(q.Question.Path, q.Score, $"{Rule}: {string.Join(", ", q.Shared.Order(StringComparer.Ordinal))}")),
        ];
    }

    // A word of few questions says more.
    private double Weight(string word) => 1.0 / (1 + Math.Log(used.GetValueOrDefault(word, 1)));

    private HashSet<string> Topics(string words) =>
        [
            .. WordToken.Of(words, 0, words.Length).Where(w => w.Text.Length >= ShortestWord && !Stopwords.Contains(w.Text)).Select(w => Stem(w.Text)).Where(w => !ignored.Contains(w))
                .Concat(articles ? TreatyArticles.InHeading(words).Select(a => $"article {a}") : []),
        ];

    private static string Stem(string word)
    {
        var small = word.ToLowerInvariant();
        foreach (var (ending, instead) in new[] { ("ies", "y"), ("ations", "ation"), ("ings", "ing"), ("es", "e"), ("s", "") })
        {
            if (small.Length > ending.Length + 3 && small.EndsWith(ending, StringComparison.Ordinal) && !small.EndsWith("ss", StringComparison.Ordinal) && !small.EndsWith("us", StringComparison.Ordinal))
            {
                return small[..^ending.Length] + instead;
            }
        }

        return small;
    }
}
