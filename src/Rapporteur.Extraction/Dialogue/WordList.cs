namespace Rapporteur.Extraction.Dialogue;

/// <summary>Finds the phrases of a list in words: at each place the phrase that names most words, and no word twice.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class WordList<T>
{
    private readonly Dictionary<char, List<(WordPattern Pattern, T Value)>> byLetter = [];

    public WordList(IEnumerable<(string Phrase, T Value)> phrases)
    {
        foreach (var (phrase, value) in phrases)
        {
            var pattern = new WordPattern(phrase);
            foreach (var letter in pattern.Openings.Select(o => o[0]).Distinct())
            {
                if (!byLetter.TryGetValue(letter, out var list))
                {
                    byLetter[letter] = list = [];
                }

                list.Add((pattern, value));
            }
        }

        foreach (var list in byLetter.Values)
        {
            list.Sort((a, b) => b.Pattern.Length.CompareTo(a.Pattern.Length));
        }
    }

    /// <summary>Hits between two places, first first.</summary>
    public IEnumerable<WordHit<T>> All(IReadOnlyList<Word> words, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (AtOrNull(words, at, to) is { } hit)
            {
                yield return hit;
                at = hit.End - 1;
            }
        }
    }

    /// <summary>Every phrase that stands anywhere, also where two share words.</summary>
    public IEnumerable<WordHit<T>> Each(IReadOnlyList<Word> words, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            foreach (var (pattern, value) in Beginning(words[at]))
            {
                if (pattern.EndOrNone(words, at, to) is >= 0 and var end)
                {
                    yield return new WordHit<T>(at, end, value);
                }
            }
        }
    }

    /// <summary>True where a phrase begins at a place.</summary>
    public bool Marked(IReadOnlyList<Word> words, int at, int to) => at < to && AtOrNull(words, at, to) is not null;

    public bool Any(IReadOnlyList<Word> words, int from, int to) => All(words, from, to).Any();

    /// <summary>The longest phrase that begins at a place; null where none does.</summary>
    public WordHit<T>? AtOrNull(IReadOnlyList<Word> words, int at, int to)
    {
        foreach (var (pattern, value) in Beginning(words[at]))
        {
            if (pattern.EndOrNone(words, at, to) is >= 0 and var end)
            {
                return new WordHit<T>(at, end, value);
            }
        }

        return null;
    }

    private List<(WordPattern Pattern, T Value)> Beginning(Word word) => byLetter.GetValueOrDefault(word.Text[0]) ?? [];
}
