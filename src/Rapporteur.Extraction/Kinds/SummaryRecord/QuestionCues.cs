using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Finds the words of a clause that ask (data/profiles/record-questions.csv): <c>She asked whether</c>, <c>He would like to know</c>, <c>The delegation should explain</c>, <c>Further details would be welcome</c>.</summary>
internal static class QuestionCues
{
    // "asked the head of the delegation, in view of that, whether": so many words may stand between.
    private const int FarthestQuestion = 28;
    private const int FarthestNoun = 7;

    private static readonly List<CuePattern> Patterns = [.. TableFile.Read("profiles/record-questions.csv").Select(CuePattern.Of)];
    private static readonly HashSet<string> Past = new(["had", "has", "have", "been", "being", "having", "was", "were", "be", "who", "which", "to", "be", "when", "if"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Clear = new(["whether", "how", "what", "why", "if"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The cues between two offsets, in order, none inside another.</summary>
    public static IReadOnlyList<Cue> Find(string text, int from, int to)
    {
        var words = WordToken.Of(text, from, to);
        var cues = new List<Cue>();
        for (var at = 0; at < words.Count;)
        {
            var best = Patterns.Select(p => Match(text, words, p, at, from, to)).Where(m => m is not null).MaxBy(m => m!.Value.After);
            if (best is { } found)
            {
                cues.Add(found.Cue);
                at = Math.Max(found.After, at + 1);
            }
            else
            {
                at++;
            }
        }

        return cues;
    }

    private static (Cue Cue, int After)? Match(string text, List<WordToken> words, CuePattern pattern, int at, int from, int to)
    {
        if (pattern.MatchOrNull(words, at) is not { } hit || (pattern.OfSpeaker && IsToldOf(words, at)))
        {
            return null;
        }

        var start = pattern.Then switch
        {
            "question" => Question(text, words, hit.After),
            "verb" => VerbAt(words, hit.After, QuestionParts.Telling),
            "information" => Giving(words, hit.After),
            "before" => words.Take(at).Any(w => QuestionParts.Nouns.Contains(w.Text)) ? from : -1,
            _ => hit.After < words.Count || pattern.Text == "whole" ? AfterOf(words, hit.After, to) : -1,
        };
        if (start < 0)
        {
            return null;
        }

        start = pattern.Text switch { "whole" => from, "object" => words[hit.Last].Start, _ => start };
        return (new Cue(pattern, words[at].Start, SkipMarks(text, start, to)), hit.After);
    }

    private static int AfterOf(List<WordToken> words, int after, int to) => after < words.Count ? words[after].Start : to;

    // "had asked", "was asked", "who wondered" tell of a question and ask none.
    private static bool IsToldOf(List<WordToken> words, int at)
    {
        var before = at - 1;
        while (before >= 0 && SpeakerWords.Adverbs.Contains(words[before].Text))
        {
            before--;
        }

        return before >= 0 && Past.Contains(words[before].Text);
    }

    private static int Question(string text, List<WordToken> words, int after)
    {
        for (var i = after; i < words.Count && i < after + FarthestQuestion; i++)
        {
            if (i > after && text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).Contains(';'))
            {
                return -1;
            }

            if (Clear.Contains(words[i].Text) || (QuestionParts.Interrogatives.Contains(words[i].Text) && i - after < 4))
            {
                return words[i > after && QuestionParts.Prepositions.Contains(words[i - 1].Text) ? i - 1 : i].Start;
            }
        }

        return -1;
    }

    private static int VerbAt(List<WordToken> words, int at, IReadOnlyList<string> verbs)
    {
        while (at < words.Count && SpeakerWords.Adverbs.Contains(words[at].Text))
        {
            at++;
        }

        return verbs.Any(v => StartsAt(words, at, v)) ? words[at].Start : -1;
    }

    private static int Giving(List<WordToken> words, int at)
    {
        var start = VerbAt(words, at, QuestionParts.OnlyTelling);
        return start >= 0 ? start
            : words.Skip(at).Take(FarthestNoun).Any(w => QuestionParts.Nouns.Contains(w.Text)) ? VerbAt(words, at, QuestionParts.Telling) : -1;
    }

    /// <summary>True when the words of a phrase stand at an index.</summary>
    internal static bool StartsAt(List<WordToken> words, int at, string phrase)
    {
        foreach (var word in phrase.Split(' '))
        {
            if (at >= words.Count || !words[at++].Is(word))
            {
                return false;
            }
        }

        return true;
    }

    private static int SkipMarks(string text, int at, int to)
    {
        while (at < to && text[at] is ' ' or ',' or ':' or '–' or '—')
        {
            at++;
        }

        return at;
    }
}
