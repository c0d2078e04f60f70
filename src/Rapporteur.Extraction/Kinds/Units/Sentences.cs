namespace Rapporteur.Extraction.Kinds.Units;

/// <summary>Finds where sentences end, minding the abbreviations of UN documents: "No. 6", "art. 5", "paras. 7–8".</summary>
internal static class Sentences
{
    private static readonly string[] Abbreviations = ["No", "Nos", "art", "arts", "para", "paras", "Mr", "Ms", "Mrs", "Dr", "St", "vs", "v", "Add", "Rev", "Corr", "chap", "sect", "vol", "p", "pp", "e.g", "i.e", "etc", "cf", "par", "párr", "párrs", "núm", "núms", "Sr", "Sra", "Sres", "Mme", "pág", "cap"];

    /// <summary>Offset after the full stop that ends the sentence before the one in which <paramref name="to"/> lies; <paramref name="from"/> where it is the first.</summary>
    public static int StartBefore(string text, int from, int to)
    {
        for (var i = to - 2; i > from; i--)
        {
            if (Ends(text, i) && i + 1 < to)
            {
                var start = i + 1;
                while (start < to && (text[start] is ' ' or '\n' or '”' or '"' || char.IsDigit(text[start])))
                {
                    start++;
                }

                return start;
            }
        }

        return from;
    }

    /// <summary>True when the character at <paramref name="at"/> is the full stop (or question mark) of a sentence.</summary>
    public static bool Ends(string text, int at)
    {
        if (text[at] is not ('.' or '?' or '!') || at + 1 >= text.Length)
        {
            return text[at] is '.' or '?' or '!';
        }

        var next = at + 1;
        while (next < text.Length && (text[next] is '”' or '"' or '’' or ')'))
        {
            next++;
        }

        if (next < text.Length && text[next] is not (' ' or '\n'))
        {
            return false;
        }

        while (next < text.Length && (text[next] is ' ' or '\n'))
        {
            next++;
        }

        return next >= text.Length || (!char.IsLower(text[next]) && !Abbreviated(text, at));
    }

    private static bool Abbreviated(string text, int at)
    {
        if (text[at] != '.')
        {
            return false;
        }

        foreach (var word in Abbreviations)
        {
            var start = at - word.Length;
            if (start >= 0 && string.CompareOrdinal(text, start, word, 0, word.Length) == 0 && (start == 0 || !char.IsLetter(text[start - 1])))
            {
                return true;
            }
        }

        // A single capital is a name's initial.
        return at > 0 && char.IsUpper(text[at - 1]) && (at == 1 || text[at - 2] == ' ');
    }
}
