namespace Rapporteur.Extraction.Dialogue;

/// <summary>Cuts text into words. "Sub-inspectors' 2,310 complaints" is sub · inspectors · 2,310 · complaints: hyphens and apostrophes part words, marks between digits do not.</summary>
internal static class WordCutter
{
    public static List<Word> Cut(string text)
    {
        var words = new List<Word>();
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }

            var end = char.IsDigit(c) ? DigitsEnd(text, at) : char.IsLetter(c) ? LettersEnd(text, at) : at + 1;
            var form = char.IsDigit(c) ? WordForm.Digits : char.IsLetter(c) ? WordForm.Letters : WordForm.Sign;
            if (!IsJoint(text, at) && !IsGenitive(text, at, end))
            {
                words.Add(new Word(text[at..end].ToLowerInvariant(), at, end, char.IsUpper(c), form));
            }

            at = end;
        }

        return words;
    }

    /// <summary>A hyphen or an apostrophe inside a word.</summary>
    private static bool IsJoint(string text, int at) =>
        text[at] is '-' or '\'' or '’' && at > 0 && char.IsLetterOrDigit(text[at - 1]);

    /// <summary>The s of "the prosecutor's".</summary>
    private static bool IsGenitive(string text, int at, int end) =>
        end - at == 1 && text[at] is 's' && at > 1 && text[at - 1] is '\'' or '’' && char.IsLetter(text[at - 2]);

    private static int LettersEnd(string text, int at)
    {
        while (at < text.Length && char.IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int DigitsEnd(string text, int from)
    {
        var at = from;
        while (at < text.Length)
        {
            if (char.IsDigit(text[at]))
            {
                at++;
            }
            else if (text[at] == ',' && IsThousand(text, at + 1))
            {
                at += 4;
            }
            else if (text[at] is ' ' or '\u00A0' or '\u202F' or '\u2009' && at - from <= 3 && IsThousand(text, at + 1))
            {
                at += 4;
                from = at - 3;
            }
            else if (text[at] == '.' && at + 1 < text.Length && char.IsDigit(text[at + 1]))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool IsThousand(string text, int at) =>
        at + 3 <= text.Length && char.IsDigit(text[at]) && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]) && (at + 3 == text.Length || !char.IsDigit(text[at + 3]));
}
