namespace Rapporteur.Extraction.Dialogue;

/// <summary>A phrase of a word list: <c>found|held .. guilty</c>. A bar parts other words for the same place, a star stands for any ending, two dots leave up to seven words out.</summary>
internal sealed class WordPattern
{
    private const int Widest = 8;
    private readonly (string[] Any, bool Gap)[] places;

    public WordPattern(string phrase)
    {
        var parts = phrase.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        places = [.. parts.Where((p, i) => p != ".." || i == parts.Length - 1).Where(p => p != "..")
            .Select(p => p.Split('|')).Zip(Gaps(parts))];
        Length = places.Length;
    }

    /// <summary>How many words it names.</summary>
    public int Length { get; }

    /// <summary>Words with which it may begin.</summary>
    public IReadOnlyList<string> Openings => places[0].Any;

    /// <summary>The place after the phrase where it stands at <paramref name="at"/> and ends before <paramref name="end"/>; -1 where it does not stand there.</summary>
    public int EndOrNone(IReadOnlyList<Word> words, int at, int end) => From(words, at, end, 0);

    private static IEnumerable<bool> Gaps(string[] parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] != "..")
            {
                yield return i > 0 && parts[i - 1] == "..";
            }
        }
    }

    private int From(IReadOnlyList<Word> words, int at, int end, int place)
    {
        if (place == places.Length)
        {
            return at;
        }

        var last = places[place].Gap ? Math.Min(end - 1, at + Widest) : at;
        for (var i = at; i <= last && i < end; i++)
        {
            if (Fits(words[i].Text, places[place].Any) && From(words, i + 1, end, place + 1) is >= 0 and var found)
            {
                return found;
            }

            if (words[i].Text is ";" or ":")
            {
                break;
            }
        }

        return -1;
    }

    private static bool Fits(string word, string[] any)
    {
        foreach (var one in any)
        {
            var star = one.IndexOf('*', StringComparison.Ordinal);
            if (star < 0 ? word == one : word.StartsWith(one[..star], StringComparison.Ordinal) && word.EndsWith(one[(star + 1)..], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
