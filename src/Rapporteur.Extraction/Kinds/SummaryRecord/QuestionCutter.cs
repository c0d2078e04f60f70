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
            Add(start, clause.End, null, null, found);
        }
        else if (cue is not null && found.Count > first)
        {
            if (Opens(start, clause.End, cue, inClause: false))
            {
                Pieces(cue with { TextStart = start }, found[^1].Cue?.Start ?? start, clause.End, found);
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
        if (WordToken.Of(text, from, at).Count < FewestWords || !Opens(after, end, cue, inClause: true))
        {
            return false;
        }

        // A bare comma opens only clear questions; "which" after the same word before goes on with a relative clause.
        var words = WordToken.Of(text, after, end);
        var word = words[0].Text;
        var comma = join.Trim() == ",";
        if (comma && (Relative.Contains(word) || QuestionParts.Prepositions.Contains(word) || QuestionParts.Nouns.Contains(word) || !QuestionParts.Interrogatives.Contains(word)))
        {
            return false;
        }

        return !Relative.Contains(word) || word.Equals("what", StringComparison.OrdinalIgnoreCase)
            || !WordToken.Of(text, from, at).Skip(1).Any(w => w.Is(word));
    }

    // True where a further question begins: "whether", "to what extent", "if so, how", and for cues that name things "details of", "explain".
    private bool Opens(int at, int end, Cue cue, bool inClause)
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
            return false;
        }

        if (i >= words.Count)
        {
            return false;
        }

        var next = i + 1 < words.Count ? words[i + 1].Text : "";
        return QuestionParts.Interrogatives.Contains(words[i].Text)
            || (QuestionParts.Prepositions.Contains(words[i].Text) && (QuestionParts.Interrogatives.Contains(next) && !next.Equals("where", StringComparison.OrdinalIgnoreCase)) && (!inClause || !Relative.Contains(next) || next == "what"))
            || (cue.NamesThings && OpensThing(words, i, cue));
    }

    private static bool OpensThing(List<WordToken> words, int at, Cue cue)
    {
        if (cue.Pattern.Then is "verb" or "information")
        {
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

    private void Add(int from, int end, Cue? cue, int? leadFrom, List<AskedWords> found)
    {
        var span = Trim(from, end);
        if (WordToken.Of(text, span.Start, span.End).Count < 2)
        {
            return;
        }

        var lead = cue is null || leadFrom is null || leadFrom >= cue.TextStart || cue.Pattern.Text == "whole" ? null : text[leadFrom.Value..cue.TextStart].Trim(' ', ',', ';');
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

    [GeneratedRegex(@",?\s+and(?:\s+also)?,?\s+|,?\s+as\s+well\s+as\s+|,\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Join();

    [GeneratedRegex(@"(?:,|\s)\s*(?:and|but)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Conjoins();

    [GeneratedRegex(@"\G[\s,;]*(?:(?:and|but|as\s+well\s+as)\b,?\s*)?(?:also\s+)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opening();
}
