namespace Rapporteur.Extraction.Dialogue;

/// <summary>A question or a reply as words, sentences and clauses.</summary>
internal sealed class ExchangeText
{
    private ExchangeText(string text, List<Word> words, List<Stretch> sentences)
    {
        Text = text;
        Words = words;
        Sentences = sentences;
    }

    public string Text { get; }

    public IReadOnlyList<Word> Words { get; }

    public IReadOnlyList<Stretch> Sentences { get; }

    public static ExchangeText Of(string text, ExchangeWords lists)
    {
        var words = WordCutter.Cut(text);
        var sentences = new List<Stretch>();
        var from = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (i == words.Count - 1 || EndsSentence(words, i, lists))
            {
                sentences.Add(new Stretch(from, i + 1));
                from = i + 1;
            }
        }

        return new ExchangeText(text, words, sentences);
    }

    /// <summary>Clauses of a sentence: what semicolons, colons and words of contrast part.</summary>
    public IEnumerable<Stretch> Clauses(Stretch sentence)
    {
        var from = sentence.From;
        for (var i = sentence.From; i < sentence.To; i++)
        {
            if (Words[i].Text is ";" or ":" or "–" or "—" && i > from && !BetweenDigits(i))
            {
                yield return new Stretch(from, i);
                from = i + 1;
            }
        }

        if (from < sentence.To)
        {
            yield return new Stretch(from, sentence.To);
        }
    }

    public string Slice(Stretch part)
    {
        var to = part.To;
        while (to > part.From + 1 && Words[to - 1].Form == WordForm.Sign && Words[to - 1].Text is not ")" and not "%")
        {
            to--;
        }

        return Text[Words[part.From].Start..Words[to - 1].End];
    }

    private bool BetweenDigits(int at) => Words[at - 1].Form == WordForm.Digits && at + 1 < Words.Count && Words[at + 1].Form == WordForm.Digits;

    private static bool EndsSentence(List<Word> words, int at, ExchangeWords lists) =>
        words[at].Text is "." or "?" or "!"
        && words[at + 1] is { } next && next.Start > words[at].End && (next.Capital || next.Form != WordForm.Letters)
        && !(at > 0 && words[at].Text == "." && lists.Figures("abbreviation").AtOrNull(words, at - 1, at) is not null);
}
