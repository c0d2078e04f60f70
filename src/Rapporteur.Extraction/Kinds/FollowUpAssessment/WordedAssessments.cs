using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Kinds.Units;
using Rapporteur.Extraction.References;

namespace Rapporteur.Extraction.Kinds.FollowUpAssessment;

/// <summary>Assessments in words: "the Committee considers that the recommendation on … (para. 14) has not been implemented". Each words of a grade go to the paragraphs named since the grade before.</summary>
internal static class WordedAssessments
{
    private const int OpenReach = 90;

    /// <summary>The assessments of one block, in order.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="context">Paths of the heading above; empty where it names none.</param>
    /// <param name="words">The language's words.</param>
    public static IEnumerable<(string Path, string Grade, TextSpan Sentence)> In(string text, IReadOnlyList<string> context, AssessmentWords words)
    {
        foreach (var sentence in SentencesOf(text))
        {
            var said = sentence.Slice(text);
            var mentions = Mentions(said, words);
            var hits = words.Verdicts.FirstOrNull(said) is null ? [] : words.Grades.All(said).ToList();
            var from = 0;
            for (var i = 0; i < hits.Count; i++)
            {
                var (at, end) = (hits[i].At, hits[i].At + hits[i].Phrase.Length);
                if (LeftOpen(said, at, words))
                {
                    continue;
                }

                var next = i + 1 < hits.Count ? hits[i + 1].At : said.Length;
                var paths = Between(mentions, from, at) is { Count: > 0 } before ? before : Between(mentions, end, next) is { Count: > 0 } after ? after : context;
                foreach (var path in paths)
                {
                    yield return (path, hits[i].Value, sentence);
                }

                from = end;
            }

            context = mentions.Count > 0 ? mentions[^1].Paths : context;
        }
    }

    /// <summary>Paragraphs on which a block asks again: those of the sentence, else the last named before it.</summary>
    public static IEnumerable<string> AskedAgain(string text, IReadOnlyList<string> context, AssessmentWords words)
    {
        foreach (var sentence in SentencesOf(text))
        {
            var said = sentence.Slice(text);
            var mentions = Mentions(said, words);
            context = mentions.Count > 0 ? mentions[^1].Paths : context;
            if (words.Again.FirstOrNull(said) is not null)
            {
                foreach (var path in mentions.Count > 0 ? mentions.SelectMany(m => m.Paths) : context)
                {
                    yield return path;
                }
            }
        }
    }

    /// <summary>The sentences of a text.</summary>
    public static IEnumerable<TextSpan> SentencesOf(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i == text.Length - 1 || Sentences.Ends(text, i))
            {
                yield return new TextSpan(start, i + 1);
                start = i + 1;
                while (start < text.Length && text[start] is ' ' or '\n')
                {
                    start++;
                }
            }
        }
    }

    /// <summary>Paragraphs that a sentence names, each with its place.</summary>
    public static IReadOnlyList<(int At, IReadOnlyList<string> Paths)> Mentions(string sentence, AssessmentWords words) =>
        [.. words.Numbers.All(sentence).Select(h => (h.At, Paths: ParagraphPaths.Read(sentence, h.At + h.Phrase.Length))).Where(m => m.Paths.Count > 0)];

    private static List<string> Between(IReadOnlyList<(int At, IReadOnlyList<string> Paths)> mentions, int from, int to) =>
        [.. mentions.Where(m => m.At >= from && m.At < to).SelectMany(m => m.Paths).Distinct()];

    // "…to assess whether the recommendation has been implemented" gives no grade.
    private static bool LeftOpen(string sentence, int at, AssessmentWords words)
    {
        var from = Math.Max(0, at - OpenReach);
        return words.Open.FirstOrNull(sentence[from..at]) is not null;
    }
}
