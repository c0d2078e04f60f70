namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Reads a person's name after a title: "Mr. de la Cruz y Soto", "Sir Nigel Brook", "Ms. Al-Amin".</summary>
internal static class SpeakerName
{
    // Titles in a row and names in a row that are still one person.
    private const int MostWords = 9;

    /// <summary>Offset after the name that begins at <paramref name="at"/>; -1 where no titled name begins there.</summary>
    public static int End(string text, int at)
    {
        var end = Title(text, at);
        if (end < 0)
        {
            return -1;
        }

        for (var next = end; (next = Title(text, SpeakerWords.Skip(text, end))) > 0;)
        {
            end = next;
        }

        return Names(text, end);
    }

    private static int Title(string text, int at)
    {
        var end = SpeakerWords.WordEnd(text, at);
        if (end == at || !SpeakerWords.Titles.Contains(text[at..end]))
        {
            return -1;
        }

        return end < text.Length && text[end] == '.' ? end + 1 : end;
    }

    private static int Names(string text, int end)
    {
        var (last, named) = (-1, false);
        for (var n = 0; n < MostWords; n++)
        {
            var at = SpeakerWords.Skip(text, end);
            var stop = SpeakerWords.WordEnd(text, at);
            if (stop == at)
            {
                break;
            }

            var word = text[at..stop];
            var capital = char.IsUpper(word[0]) || word.Any(char.IsUpper);
            if (!capital && !SpeakerWords.Particles.Contains(word))
            {
                break;
            }

            // An initial keeps its full stop; after any other word a stop ends the name.
            var initial = word.Length == 1 && stop < text.Length && text[stop] == '.';
            end = initial ? stop + 1 : stop;
            (last, named) = capital ? (end, true) : (last, named);
            if (end < text.Length && text[end] != ' ')
            {
                break;
            }
        }

        return named ? last : -1;
    }
}
