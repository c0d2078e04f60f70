using Rapporteur.Core.Accountability;

namespace Rapporteur.Extraction.Dialogue;

/// <summary>Finds the stages that words report. "Were dismissed", "12 convictions", "proceedings are under way" report;
/// "may be prosecuted", "is punishable", "if convicted", "are prosecuted like anybody else" say what should be.</summary>
internal sealed class StageReader(ExchangeWords lists)
{
    private const int NoughtWithin = 14;

    private readonly PeriodReader periods = new(lists);

    /// <summary>Stages that a question names, whatever its verbs. "Proceedings" are prosecution; "and the outcome of the proceedings" asks for no stage of its own.</summary>
    public IReadOnlyList<Stage> Named(ExchangeText text, Stretch part)
    {
        var hits = Hits(text, part).ToList();
        hits = [.. hits.Where((h, i) => i == 0 || !IsOfAct(text, hits[i - 1].End, h.At))];
        var own = hits.Where(h => !lists.Marks("of-outcome").Each(text.Words, Math.Max(part.From, h.At - 5), h.At).Any(o => o.End >= h.At - 2)).ToList();
        return [.. (own.Count > 0 ? own : hits).Select(h => h.Value.Stages[0]).Distinct().Order()];
    }

    /// <summary>Where the first stage stands that a question names; -1 where none does.</summary>
    public int FirstNamed(ExchangeText text, Stretch part) => Hits(text, part).FirstOrDefault()?.At ?? -1;

    /// <summary>"Disciplined for failing to bring arrested persons before a judge": what follows "for" is the act.</summary>
    private static bool IsOfAct(ExchangeText text, int end, int at)
    {
        var between = text.Words.Skip(end).Take(at - end).Select(w => w.Text).ToList();
        var after = between.LastIndexOf("for");
        return after >= 0 && !between.Skip(after).Any(w => w is "and" or "or" or "," or ";" or "." or "?");
    }

    private IEnumerable<WordHit<(IReadOnlyList<Stage> Stages, bool IsNoun)>> Hits(ExchangeText text, Stretch part) =>
        lists.Stages.All(text.Words, part.From, part.To).Where(h => !lists.Marks("no-asked-stage").Marked(text.Words, h.At, part.To) && !lists.Marks("no-stage").Each(text.Words, Math.Max(part.From, h.At - 4), part.To).Any(n => n.Overlaps(h.At, h.End)));

    public IEnumerable<StageHit> Reported(ExchangeText text, Stretch sentence, Stretch clause, IReadOnlyList<Figure> figures)
    {
        if (IsHypothetical(text, sentence) || lists.Marks("unsaid").Any(text.Words, clause.From, clause.To))
        {
            yield break;
        }

        // "No registration of complaints": who has no data has no nought either.
        var silent = lists.Marks("no-information").Any(text.Words, sentence.From, sentence.To);
        foreach (var hit in lists.Stages.All(text.Words, clause.From, clause.To))
        {
            if (lists.Marks("no-stage").Each(text.Words, Math.Max(clause.From, hit.At - 4), clause.To).Any(n => n.Overlaps(hit.At, hit.End)))
            {
                continue;
            }

            var near = new Stretch(PartStart(text, hit.At, clause.From), PartEnd(text, hit.End, clause.To));
            var real = hit.Value.IsNoun ? NounHappened(text, near, clause, figures) : VerbHappened(text, hit, clause.From) && !IsOfSuch(text, hit, clause.From, figures);
            var nought = IsNought(text, hit.At, clause.From);
            if (real && !(nought && silent))
            {
                yield return new StageHit(hit.At, hit.End, hit.Value.Stages, nought);
            }
        }
    }

    /// <summary>True for a sentence about anybody in general: "Any officer who …", "If the guilt is established …".</summary>
    public bool IsHypothetical(ExchangeText text, Stretch sentence) => lists.Marks("hypothetical").Marked(text.Words, sentence.From, sentence.To)
        || (sentence.To - sentence.From > 6 && lists.Marks("hypothetical").Each(text.Words, sentence.From, Math.Min(sentence.To, sentence.From + 9)).Any(h => h.At > sentence.From && text.Words[h.At - 1].Text is "," or "that" or "under"));

    /// <summary>True where a word of what may or should be stands before the place with no statement of fact between.</summary>
    public bool IsModal(ExchangeText text, int at, int from)
    {
        for (var before = at - 1; before >= from; before--)
        {
            if (lists.Marks("modal").AtOrNull(text.Words, before, at) is not null)
            {
                return true;
            }

            if (text.Words[before].Text is ";" or "." || lists.Marks("finite").Marked(text.Words, before, at))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"An employer with 25 employees must …": the number belongs to those of whom something is required.</summary>
    public bool IsOfRequired(ExchangeText text, int end, int to)
    {
        for (var at = end; at < Math.Min(to, end + 8); at++)
        {
            if (text.Words[at].Text is "must" or "shall" or "should" or "may" or "can" or "cannot")
            {
                return true;
            }

            if (text.Words[at] is { Form: WordForm.Sign } or { Text: "who" or "which" or "that" or "whom" or "they" } || lists.Marks("finite").Marked(text.Words, at, to))
            {
                return false;
            }
        }

        return false;
    }

    private bool NounHappened(ExchangeText text, Stretch near, Stretch clause, IReadOnlyList<Figure> figures)
    {
        if (lists.Marks("modal").Each(text.Words, near.From, near.To).Any())
        {
            return false;
        }

        return figures.Any(f => near.Holds(f.At)) || periods.Any(text, near)
            || lists.Marks("occurs").Each(text.Words, near.From, near.To).Any(o => !IsModal(text, o.At, clause.From))
            || lists.Marks("nought").Each(text.Words, near.From, near.To).Any();
    }

    private bool VerbHappened(ExchangeText text, WordHit<(IReadOnlyList<Stage> Stages, bool IsNoun)> hit, int from)
    {
        var before = hit.At - 1;
        while (before >= from && (text.Words[before].Text.EndsWith("ly", StringComparison.Ordinal) || text.Words[before].Text is "not" or "then" or "also" or "since" or "," or "and" or "or" || lists.Stages.Marked(text.Words, before, before + 1)))
        {
            before--;
        }

        if (before >= from && text.Words[before].Text is "be" or "is" or "are" or "those" or "anyone" or "when" or "if" or "once" or "being" && !(text.Words[before].Text == "being" && before > from && text.Words[before - 1].Text is "are" or "is" or "were" or "was"))
        {
            return false;
        }

        return !IsModal(text, hit.At, from);
    }

    /// <summary>"Persons convicted of theft", "no officer charged could stay": the verb only says which people, where none of them are counted.</summary>
    private bool IsOfSuch(ExchangeText text, WordHit<(IReadOnlyList<Stage> Stages, bool IsNoun)> hit, int from, IReadOnlyList<Figure> figures)
    {
        var before = hit.At - 1;
        while (before > from && (text.Words[before].Text is "and" or "or" || lists.Stages.Marked(text.Words, before, before + 1)))
        {
            before--;
        }

        var who = before >= from && (lists.Marks("such-thing").Marked(text.Words, before, before + 1) || lists.Figures("person").Marked(text.Words, before, before + 1)
            || lists.Loose.Marked(text.Words, before, before + 1) || lists.Actors.Each(text.Words, Math.Max(from, before - 4), before + 1).Any(a => a.End == before + 1));
        return who && !figures.Any(f => f.At == hit.End || (f.At < hit.At && f.End >= before - 4));
    }

    private bool IsNought(ExchangeText text, int at, int from)
    {
        var start = Math.Max(from, at - NoughtWithin);
        return lists.Marks("nought").All(text.Words, start, at).Any(n => !text.Words.Skip(n.End).Take(at - n.End).Any(w => w.Text is ";" or "and" or "but" or "while" || (w.Text == "," && n.End + 2 > at)));
    }

    private static int PartStart(ExchangeText text, int at, int from)
    {
        while (at > from && text.Words[at - 1].Text is not (";" or ","))
        {
            at--;
        }

        return at;
    }

    private static int PartEnd(ExchangeText text, int at, int to)
    {
        while (at < to && text.Words[at].Text is not (";" or ","))
        {
            at++;
        }

        return at;
    }
}
