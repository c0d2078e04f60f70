using System.Text.RegularExpressions;
using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Kinds.Units;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Cuts speech into the questions that it asks. <c>She asked whether the law had been amended and how many cases had been tried; he …</c>
/// gives "whether the law had been amended" and "how many cases had been tried", both with the lead-in "She asked".</summary>
internal sealed partial class QuestionCutter(string text)
{
    // A piece shorter than this before "and how" belongs to what follows: "when and how".
    private const int FewestWords = 3;
    // "…, and, in that connection, would like to know": so far from its conjunction may a second cue stand.
    private const int FarthestConjunction = 70;

    private const int LongestCondition = 6;

    private static readonly HashSet<string> Relative = new(["which", "who", "whom", "whose", "where", "when", "what"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The questions between two offsets, in order.</summary>
    public IReadOnlyList<AskedWords> Cut(int from, int to)
    {
        var found = new List<AskedWords>();
        foreach (var sentence in SentencesIn(from, to))
        {
            Sentence(sentence, found);
        }

        return found;
    }

    private IEnumerable<TextSpan> SentencesIn(int from, int to)
    {
        var start = from;
        for (var i = from; i < to; i++)
        {
            if (i == to - 1 || Sentences.Ends(text, i))
            {
                yield return new TextSpan(start, i + 1);
                start = i + 1;
            }
        }
    }

    private void Sentence(TextSpan sentence, List<AskedWords> found)
    {
        var asks = text[sentence.Start..sentence.End].TrimEnd('”', '"', ' ').EndsWith('?');
        var first = found.Count;
        Cue? cue = null;
        foreach (var clause in Clauses(sentence))
        {
            var cues = Joined(QuestionCues.Find(text, clause.Start, clause.End), clause);
            if (cues.Count == 0)
            {
                Uncued(clause, asks, cue, first, found);
                continue;
            }

            for (var i = 0; i < cues.Count; i++)
            {
                cue = cues[i];
                var end = i + 1 < cues.Count ? Conjunction(cues[i + 1].Start, cue.TextStart) : clause.End;
                Pieces(cue, i == 0 ? clause.Start : Conjunction(cue.Start, clause.Start), end, found);
            }
        }
    }

    // A clause without its own cue: a question by its mark, a further question of the cue before it, or the rest of the piece before it.
    private void Uncued(TextSpan clause, bool asks, Cue? cue, int first, List<AskedWords> found)
    {
        var start = SkipJoin(clause.Start, clause.End);
        if (asks && cue is null)
        {
            Pieces(new Cue(CuePattern.Mark, start, start), start, clause.End, found);
        }
        else if (cue is not null && found.Count > first)
        {
            if (Opens(start, clause.End, cue))
            {
                Pieces(cue with { TextStart = start }, found[^1].Cue.Start, clause.End, found);
            }
            else
            {
                found[^1] = found[^1] with { Span = Trim(found[^1].Span.Start, clause.End) };
            }
        }
    }

    private void Pieces(Cue cue, int leadFrom, int end, List<AskedWords> found)
    {
        if (QuestionParts.Procedural.FirstOrNull(text[cue.Start..end]) is not null)
        {
            return;
        }

        var from = cue.TextStart;
        if (cue.Pattern.Text != "whole")
        {
            foreach (Match join in Join().Matches(text[from..end]))
            {
                var at = cue.TextStart + join.Index;
                if (at > from && IsCut(cue, from, at, cue.TextStart + join.Index + join.Length, end, join.Value))
                {
                    Add(from, at, cue, leadFrom, found);
                    from = SkipJoin(at, end);
                }
            }
        }

        Add(from, end, cue, leadFrom, found);
    }

    private bool IsCut(Cue cue, int from, int at, int after, int end, string join)
    {
        var before = WordToken.Of(text, from, at);
        if (before.Count < FewestWords || IsCondition(before) || !Opens(after, end, cue))
        {
            return false;
        }

        var words = WordToken.Of(text, after, end);
        if (join.Trim() is "," or ":")
        {
            return join[0] == ':' || OpensAfterComma(words, after, end);
        }

        // "which" after the same word before goes on with a relative clause: "a law which …, and which …".
        return !Relative.Contains(words[0].Text) || words[0].Is("what") || !before.Skip(1).Any(w => w.Is(words[0].Text));
    }

    // "if so" alone is no question.
    private static bool IsCondition(List<WordToken> words) => QuestionParts.Conditions.Any(c => c.Split(' ').Length == words.Count && QuestionCues.StartsAt(words, 0, c));

    // A bare comma opens "whether" and "how"; "which" and "to whom" only in a list: "how many had been returned, to whom they had been handed and what …".
    private bool OpensAfterComma(List<WordToken> words, int after, int end)
    {
        if (QuestionParts.Conditions.FirstOrDefault(c => QuestionCues.StartsAt(words, 0, c)) is { } condition)
        {
            return words.Count > condition.Split(' ').Length && QuestionParts.Interrogatives.Contains(words[condition.Split(' ').Length].Text);
        }

        var preposition = QuestionParts.Prepositions.Contains(words[0].Text);
        if (!preposition && !QuestionParts.Interrogatives.Contains(words[0].Text))
        {
            return false;
        }

        var last = LastOfList().Match(text, after, end - after);
        return (!preposition && !Relative.Contains(words[0].Text))
            || (last.Success && !text.AsSpan(after, last.Index - after).Contains(',') && QuestionParts.Interrogatives.Contains(last.Groups["word"].Value));
    }

    // True where a further question begins: "whether", "to what extent", "if so, how", and for cues that name things "details of", "explain".
    private bool Opens(int at, int end, Cue cue)
    {
        var words = WordToken.Of(text, at, end);
        var i = 0;
        while (i < words.Count && SpeakerWords.Adverbs.Contains(words[i].Text))
        {
            i++;
        }

        if (QuestionParts.Conditions.FirstOrDefault(c => QuestionCues.StartsAt(words, i, c)) is { } condition)
        {
            i += condition.Split(' ').Length;
        }
        else if (i < words.Count && words[i].Is("if"))
        {
            // "and, if they were not, by what date": the question stands behind the condition.
            var comma = text.IndexOf(',', words[i].End, end - words[i].End);
            return comma > 0 && WordToken.Of(text, words[i].End, comma).Count <= LongestCondition && Opens(comma + 1, end, cue);
        }

        if (i >= words.Count)
        {
            return false;
        }

        var next = i + 1 < words.Count ? words[i + 1].Text : "";
        return QuestionParts.Interrogatives.Contains(words[i].Text)
            || (QuestionParts.Prepositions.Contains(words[i].Text) && QuestionParts.Interrogatives.Contains(next))
            || (cue.NamesThings && OpensThing(words, i, cue));
    }

    private static bool OpensThing(List<WordToken> words, int at, Cue cue)
    {
        if (cue.Pattern.Then is "verb" or "information")
        {
            at += words[at].Is("to") ? 1 : 0;
            return QuestionParts.Telling.Any(v => QuestionCues.StartsAt(words, at, v));
        }

        at += words[at].Is("for") || words[at].Is("about") || words[at].Is("to") ? 1 : 0;
        for (var i = at; i < words.Count && i < at + 4; i++)
        {
            if (QuestionParts.Nouns.Contains(words[i].Text))
            {
                return QuestionParts.Links.Any(l => QuestionCues.StartsAt(words, i + 1, l));
            }
        }

        return false;
    }

    // A second cue counts where a conjunction joins it to the first: not in "asked whether the Minister would welcome".
    private List<Cue> Joined(IReadOnlyList<Cue> cues, TextSpan clause)
    {
        var kept = new List<Cue>();
        foreach (var cue in cues)
        {
            if (kept.Count == 0 || (Conjunction(cue.Start, kept[^1].TextStart) is var at && at < cue.Start))
            {
                kept.Add(cue.Pattern.Text == "whole" && kept.Count > 0 ? cue with { TextStart = SkipJoin(Conjunction(cue.Start, kept[^1].TextStart), clause.End) } : cue);
            }
        }

        return kept;
    }

    private int Conjunction(int before, int from)
    {
        var earliest = Math.Max(from, before - FarthestConjunction);
        var last = earliest >= before ? null : Conjoins().Matches(text[earliest..before]).LastOrDefault();
        return last is null ? before : earliest + last.Index;
    }

    private IEnumerable<TextSpan> Clauses(TextSpan sentence)
    {
        var start = sentence.Start;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (text[i] == ';')
            {
                yield return new TextSpan(start, i);
                start = i + 1;
            }
        }

        yield return new TextSpan(start, sentence.End);
    }

    private int SkipJoin(int at, int end)
    {
        var match = Opening().Match(text, at, end - at);
        return match.Success ? at + match.Length : at;
    }

    private void Add(int from, int end, Cue cue, int leadFrom, List<AskedWords> found)
    {
        var span = Trim(from, end);
        if (WordToken.Of(text, span.Start, span.End).Count < 2)
        {
            return;
        }

        var lead = leadFrom >= cue.TextStart || cue.Pattern.Text == "whole" ? null : text[leadFrom..cue.TextStart].Trim(' ', ',', ';');
        found.Add(new AskedWords(span, string.IsNullOrEmpty(lead) ? null : lead, cue));
    }

    private TextSpan Trim(int from, int end)
    {
        while (from < end && text[from] is ' ' or ',' or ';')
        {
            from++;
        }

        while (end > from && text[end - 1] is ' ' or ',' or ';' or '.')
        {
            end--;
        }

        return new TextSpan(from, end);
    }

    [GeneratedRegex(@",?\s+and(?:\s+also)?,?\s+|,?\s+as\s+well\s+as\s+|[,:]\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Join();

    [GeneratedRegex(@",?\s(?:and|as\s+well\s+as)\s+(?:(?:in|to|by|with|on|at|for|from|of|under)\s+)?(?<word>\p{L}+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LastOfList();

    [GeneratedRegex(@"(?:,|\s)\s*(?:and|but)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Conjoins();

    [GeneratedRegex(@"\G[\s,;]*(?:(?:and|but|as\s+well\s+as)\b,?\s*)?(?:(?:also|in\s+particular|in\s+that\s+(?:connection|regard)|lastly|secondly|moreover|furthermore),?\s+)?(?:to\s+(?=explain|state|say|describe|comment|indicate|provide|clarify|specify|give))?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opening();
}
