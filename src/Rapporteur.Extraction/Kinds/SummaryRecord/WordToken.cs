namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>A word of a sentence and its place.</summary>
/// <param name="Text">The word.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last.</param>
internal readonly record struct WordToken(string Text, int Start, int End)
{
    /// <summary>The words between two offsets: letters, digits, hyphens, apostrophes.</summary>
    public static List<WordToken> Of(string text, int from, int to)
    {
        var words = new List<WordToken>();
        for (var i = from; i < to; i++)
        {
            var end = Math.Min(SpeakerWords.WordEnd(text, i), to);
            if (end > i)
            {
                words.Add(new WordToken(text[i..end], i, end));
                i = end;
            }
        }

        return words;
    }

    /// <summary>True for this word, capitals or not.</summary>
    public bool Is(string word) => Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
