using System.Text.RegularExpressions;
using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Kinds.Units;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Cuts speech into the questions that it asks. <c>She asked whether the law had been amended and how many cases had been tried; he …</c>
/// gives "whether the law had been amended" and "how many cases had been tried", both with the lead-in "She asked".</summary>
internal sealed partial class QuestionCutter(string text)
{
    private readonly QuestionOpening opening = new(text);

    // A piece shorter than this before "and how" belongs to what follows: "when and how".
    private const int FewestWords = 3;
    // "…, and, in that connection, would like to know": so far from its conjunction may a second cue stand.
    private const int FarthestConjunction = 70;


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
        var direct = asks && QuestionOpening.IsDirect(WordToken.Of(text, sentence.Start, sentence.End));
        foreach (var clause in Clauses(sentence))
        {
            var cues = direct ? [] : Joined(QuestionCues.Find(text, clause.Start, clause.End), clause);
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
            if (opening.Opens(start, clause.End, cue))
            {
                var (lead, before) = (found[^1].LeadIn, found.Count);
                Pieces(cue with { TextStart = start }, found[^1].Cue.Start, clause.End, found);
                for (var i = before; i < found.Count; i++)
                {
                    found[i] = found[i] with { LeadIn = lead };
                }
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

        if (cue.Pattern.Then == "before" && WelcomedThings.OrNull(text, cue, end) is { } welcomed)
        {
            (cue, end) = (new Cue(CuePattern.Things, welcomed.Start, welcomed.Start), welcomed.End);
            leadFrom = end;
        }

        var from = cue.TextStart;
        if (cue.Pattern.Text != "whole")
        {
            foreach (Match join in Join().Matches(text[from..end]))
            {
                var at = cue.TextStart + join.Index;
                var after = opening.AfterAside(at + join.Length, end);
                if (at > from && IsCut(cue, from, at, after, end, join.Value))
                {
                    Add(from, at, cue, leadFrom, found);
                    from = opening.BehindShared(after > at + join.Length ? after : SkipJoin(at, end), end, cue);
                }
            }
        }

        Add(from, end, cue, leadFrom, found);
    }

    private bool IsCut(Cue cue, int from, int at, int after, int end, string join)
    {
        var before = WordToken.Of(text, from, at);
        if ((before.Count < FewestWords && !QuestionOpening.IsElliptic(before)) || QuestionOpening.IsCondition(before) || !opening.Opens(after, end, cue))
        {
            return false;
        }

        if (cue.Pattern == CuePattern.Mark && !QuestionOpening.IsDirect(before))
        {
            // "In the light of the Act, had it been done?": what stands before is no question yet.
            return false;
        }

        var words = WordToken.Of(text, after, end);
        if (join.Trim() is "," or ":")
        {
            return join[0] == ':' || opening.OpensAfterComma(words, after, end, cue);
        }

        // "whether they were read or whether they were filed" is one question.
        if (join.Trim(' ', ',') == "or")
        {
            return QuestionParts.Interrogatives.Contains(words[0].Text) && !before[0].Is(words[0].Text);
        }

        // "which" after the same word before goes on with a relative clause: "a law which …, and which …".
        return !QuestionOpening.Relative.Contains(words[0].Text) || words[0].Is("what") || !before.Skip(1).Any(w => w.Is(words[0].Text));
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
        var reason = Reason().Match(text, from, end - from);
        var span = Trim(from, reason.Success && reason.Index > from ? reason.Index : end);
        if (WordToken.Of(text, span.Start, span.End).Count < 2)
        {
            return;
        }

        var lead = leadFrom >= cue.TextStart || cue.Pattern.Text == "whole" ? null : text[leadFrom..cue.TextStart].Trim(' ', ',', ';');
        found.Add(new AskedWords(span, string.IsNullOrEmpty(lead) ? null : lead, cue));
    }

    private TextSpan Trim(int from, int end)
    {
        while (from < end && text[from] is ' ' or ',' or ';' or ':')
        {
            from++;
        }

        while (end > from && text[end - 1] is ' ' or ',' or ';' or '.')
        {
            end--;
        }

        return new TextSpan(from, end);
    }

    [GeneratedRegex(@",?\s+and(?:\s+also)?,?\s+|,?\s+or\s+|,?\s+as\s+well\s+as\s+|[,:]\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Join();

    // Why it is asked is no part of the question.
    [GeneratedRegex(@",\s+(?:given\s+that|given\s+the\s+fact|considering\s+that|bearing\s+in\s+mind|in\s+view\s+of\s+the\s+fact)\b(?![^,]*,\s*(?:whether|how|what|why|which|who)\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reason();

    [GeneratedRegex(@"(?:,|\s)\s*(?:and|but)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Conjoins();

    [GeneratedRegex(@"\G[\s,;]*(?:(?:and|but|or|as\s+well\s+as)\b,?\s*)?(?:(?:also|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|finally|last|in\s+particular|in\s+that\s+(?:connection|regard)|lastly|moreover|furthermore),?\s+)?(?:to\s+(?=explain|state|say|describe|comment|indicate|provide|clarify|specify|give))?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opening();
}
