namespace Rapporteur.Extraction.Dialogue;

/// <summary>Reads the part of a State that words are about: "the southern province", "the island of Tessa", "the Kavir Valley". Without a word of its own ("each province") it is no part.</summary>
internal sealed class TerritoryReader(ExchangeWords lists)
{
    private const int WordsOfAName = 5;

    /// <summary>All parts named, in order; empty where none is.</summary>
    public IReadOnlyList<string> All(ExchangeText text, Stretch part)
    {
        var found = new List<string>();
        for (var at = part.From; at < part.To; at++)
        {
            if (lists.Figures("region").AtOrNull(text.Words, at, part.To) is { } hit && !lists.Figures("region").Marked(text.Words, hit.End, part.To) && !(hit.End - at > 1 && text.Words[at].Capital) && !lists.Figures("not-region").Marked(text.Words, at, part.To) && !IsOnlyInstance(text, at, part.From) && Name(text, hit, part) is { } name)
            {
                found.Add(name);
                at = hit.End - 1;
            }
        }

        return found;
    }

    /// <summary>A place with a name that a question is about: "Kelmar prison".</summary>
    public string? FacilityOrNull(ExchangeText text, Stretch part)
    {
        for (var at = part.From + 2; at < part.To; at++)
        {
            if (lists.Figures("facility").Marked(text.Words, at, part.To) && !text.Words[at].Capital && text.Words[at - 1].Capital)
            {
                var from = at - 1;
                while (from > part.From + 1 && text.Words[from - 1].Capital)
                {
                    from--;
                }

                return text.Text[text.Words[from].Start..text.Words[at].End];
            }
        }

        return null;
    }

    /// <summary>A place that only has a name: "at the Ketrin crossing", "in Tolen".</summary>
    public string? NameOrNull(ExchangeText text, Stretch part)
    {
        for (var at = part.From + 1; at < part.To; at++)
        {
            var before = text.Words[at - 1].Text == "the" ? at - 2 : at - 1;
            if (text.Words[at].Capital && before > part.From && text.Words[before].Text is "in" or "at" or "near" or "around" && !lists.Figures("not-place").Marked(text.Words, at, at + 1))
            {
                var to = at + 1;
                while (to < part.To && text.Words[to].Capital)
                {
                    to++;
                }

                return lists.Figures("not-place").Marked(text.Words, to - 1, to) ? null : text.Text[text.Words[at].Start..text.Words[to - 1].End];
            }
        }

        return null;
    }

    public bool IsEverywhere(ExchangeText text, Stretch part) => lists.Figures("everywhere").Any(text.Words, part.From, part.To);

    /// <summary>True where two names share a word of their own.</summary>
    public bool Same(string one, string other) => Own(one).Overlaps(Own(other));

    private HashSet<string> Own(string name)
    {
        var words = WordCutter.Cut(name);
        return [.. words.Where((w, i) => w.Text.Length > 2 && (words.Count == 1 || !lists.Figures("region").Marked(words, i, i + 1)) && !lists.Stopwords.Contains(w.Text)).Select(w => Subject.Stem(w.Text))];
    }

    private string? Name(ExchangeText text, WordHit<bool> noun, Stretch part)
    {
        var (from, to) = (noun.At, noun.End);
        var own = lists.Figures("region-alone").Marked(text.Words, noun.At, noun.End);
        if (from > part.From + 1 && text.Words[from - 1] is { Form: WordForm.Letters, Capital: false, Text.Length: > 4 } && text.Words[from - 2].Capital && from - 2 > part.From)
        {
            from--;
        }

        while (from > part.From && noun.At - from < WordsOfAName && IsOfName(text, from - 1))
        {
            from--;
            own = own || lists.Figures("direction").Marked(text.Words, from, from + 1) || text.Words[from].Capital;
        }

        while (from < noun.At && text.Words[from] is { Text: "and" or "," or "the" or "of" or "in" })
        {
            from++;
        }

        if (to < part.To && text.Words[to].Text == "of" || (noun.End - noun.At > 1))
        {
            var at = text.Words[to - 1].Text == "of" ? to : to + 1;
            at = at < part.To && text.Words[at].Text == "the" ? at + 1 : at;
            while (at < part.To && (text.Words[at].Capital || lists.Figures("direction").Marked(text.Words, at, at + 1)))
            {
                (to, own) = (++at, true);
            }
        }
        else
        {
            while (to < part.To && text.Words[to].Capital && to - noun.End < 3)
            {
                to++;
                own = true;
            }
        }

        return own ? text.Text[text.Words[from].Start..text.Words[to - 1].End] : null;
    }

    private bool IsOfName(ExchangeText text, int at) =>
        text.Words[at] is { Form: WordForm.Letters } word
            ? (word.Capital && (at == 0 || text.Words[at - 1].Text is not ".")) || lists.Figures("direction").Marked(text.Words, at, at + 1) || word.Text == "and" || lists.Figures("region").Marked(text.Words, at, at + 1)
            : text.Words[at].Text == "," && at > 0 && lists.Figures("direction").Marked(text.Words, at - 1, at);

    private bool IsOnlyInstance(ExchangeText text, int at, int from) =>
        lists.Figures("in-part").Each(text.Words, Math.Max(from, at - 6), at).Any();
}
