namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>A pattern of words that asks: places, each with alternatives, as <c>(asked|enquired) (about|into)</c>; adverbs may stand between the words.</summary>
internal sealed class CuePattern
{
    private readonly List<string[][]> slots;

    private CuePattern(List<string[][]> slots, IReadOnlyDictionary<string, string> row)
    {
        this.slots = slots;
        (Then, OfSpeaker, Text) = (row["then"], row["subject"] == "speaker", row["text"]);
    }

    /// <summary>Stands for the question mark of a sentence that asks without such words.</summary>
    public static CuePattern Mark { get; } = new([], new Dictionary<string, string> { ["then"] = "question", ["subject"] = "any", ["text"] = "after" });

    /// <summary>Stands for things of which a clause says that they would be welcome.</summary>
    public static CuePattern Things { get; } = new([], new Dictionary<string, string> { ["then"] = "anything", ["subject"] = "any", ["text"] = "after" });

    /// <summary>What must follow: <c>question</c>, <c>verb</c>, <c>information</c>, <c>anything</c>; <c>before</c> where a noun of information must stand before it.</summary>
    public string Then { get; }

    /// <summary>True where it asks only as an act of the speaker: "had asked" is none.</summary>
    public bool OfSpeaker { get; }

    /// <summary>Where the question's own words begin: <c>after</c> the pattern, at its <c>object</c> (the last place), or the <c>whole</c> clause.</summary>
    public string Text { get; }

    /// <summary>Reads a row of data/profiles/record-questions.csv.</summary>
    public static CuePattern Of(IReadOnlyDictionary<string, string> row)
    {
        var slots = new List<string[][]>();
        foreach (var piece in row["words"].Split(['(', ')'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            slots.Add([.. piece.Split('|').Select(p => p.Split(' ', StringSplitOptions.RemoveEmptyEntries))]);
        }

        return new CuePattern(slots, row);
    }

    /// <summary>Index after the last word, and index of the first word of the last place, where the pattern begins at <paramref name="at"/>; null where it does not.</summary>
    public (int After, int Last)? MatchOrNull(IReadOnlyList<WordToken> words, int at)
    {
        var last = at;
        for (var slot = 0; slot < slots.Count; slot++)
        {
            last = slot == 0 ? at : SkipAdverbs(words, at);
            var end = slots[slot].Select(a => Alternative(words, slot == 0 ? at : last, a)).Max();
            if (end < 0)
            {
                return null;
            }

            at = end;
        }

        return (at, last);
    }

    private static int Alternative(IReadOnlyList<WordToken> words, int at, string[] alternative)
    {
        for (var i = 0; i < alternative.Length; i++)
        {
            at = i == 0 || (at < words.Count && words[at].Is(alternative[i])) ? at : SkipAdverbs(words, at);
            if (at >= words.Count || !words[at].Is(alternative[i]))
            {
                return -1;
            }

            at++;
        }

        return at;
    }

    private static int SkipAdverbs(IReadOnlyList<WordToken> words, int at)
    {
        while (at < words.Count && SpeakerWords.Adverbs.Contains(words[at].Text))
        {
            at++;
        }

        return at;
    }
}
