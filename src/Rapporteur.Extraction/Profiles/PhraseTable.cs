using System.Buffers;

namespace Rapporteur.Extraction.Profiles;

/// <summary>Finds the phrases of a table in text: whole words, capitals or not, the longest where two begin together.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly SearchValues<string> any;
    private readonly List<(string Phrase, T Value)> longestFirst;

    /// <summary>Builds the table.</summary>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases)
    {
        longestFirst = [.. phrases.OrderByDescending(p => p.Phrase.Length)];
        any = SearchValues.Create([.. longestFirst.Select(p => p.Phrase)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The first phrase at or after <paramref name="from"/>; null where none is left.</summary>
    public PhraseHit<T>? FirstOrNull(string text, int from = 0)
    {
        while (from < text.Length)
        {
            var next = text.AsSpan(from).IndexOfAny(any);
            if (next < 0)
            {
                return null;
            }

            var at = from + next;
            if (HitOrNull(text, at) is { } hit)
            {
                return hit;
            }

            from = at + 1;
        }

        return null;
    }

    /// <summary>All phrases, in order of place.</summary>
    public IEnumerable<PhraseHit<T>> All(string text)
    {
        for (var hit = FirstOrNull(text); hit is not null; hit = FirstOrNull(text, hit.At + hit.Phrase.Length))
        {
            yield return hit;
        }
    }

    private PhraseHit<T>? HitOrNull(string text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
        {
            return null;
        }

        foreach (var (phrase, value) in longestFirst)
        {
            var end = at + phrase.Length;
            if (end <= text.Length
                && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(phrase[^1]))
                && text.AsSpan(at, phrase.Length).Equals(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return new PhraseHit<T>(at, phrase, value);
            }
        }

        return null;
    }
}
