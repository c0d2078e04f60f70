using System.Globalization;

namespace Rapporteur.Extraction.References;

/// <summary>Reads lists of paragraphs: "44 (a), 58 and 70", "7 (a)–(c)", "12, on women, 14, on children, and 44", "1a-f".</summary>
internal sealed class ParagraphPaths
{
    private const int LongestRange = 40;

    private readonly string text;
    private readonly bool described;
    private readonly List<string> found = [];
    private int at;
    private string number = "";

    private ParagraphPaths(string text, int from, bool described) => (this.text, at, this.described) = (text, from, described);

    /// <summary>Paths of the list that begins at <paramref name="from"/>; empty where no number stands there.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="from">Where the list begins, after the word "paragraphs".</param>
    /// <param name="described">True where each number may be followed by words: "12, on women with disabilities, 14, on children".</param>
    public static IReadOnlyList<string> Read(string text, int from, bool described = false)
    {
        var list = new ParagraphPaths(text, from, described);
        list.ReadAll();
        return list.found;
    }

    private void ReadAll()
    {
        Spaces();
        if (!NumberAndItems())
        {
            return;
        }

        while (Separator() is { } separator)
        {
            Spaces();
            var range = separator is '-';
            if (!(range ? RangeEnd() : ItemList() || NumberAndItems()) && !described)
            {
                return;
            }
        }
    }

    private bool NumberAndItems()
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        var decimals = at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]);
        if (at == start || at - start > 3 || decimals)
        {
            at = start;
            return false;
        }

        number = text[start..at];
        if (at < text.Length && char.IsAsciiLetterLower(text[at]) && (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1])))
        {
            found.Add($"{number}({text[at++]})");
            return true;
        }

        if (!ItemList())
        {
            found.Add(number);
        }

        return true;
    }

    // "(a)", "(b) (ii)" after a number; "(d)" after "and".
    private bool ItemList()
    {
        var back = at;
        Spaces();
        if (Item() is not { } letter)
        {
            at = back;
            return false;
        }

        var path = $"{number}({letter})";
        back = at;
        Spaces();
        if (letter.All(c => c is not ('i' or 'v' or 'x')) && Item() is { } sub && sub.All(c => c is 'i' or 'v' or 'x'))
        {
            path += $"({sub})";
        }
        else
        {
            at = back;
        }

        found.Add(path);
        return true;
    }

    private string? Item()
    {
        if (at >= text.Length || text[at] != '(')
        {
            return HalfBracketed();
        }

        var close = text.IndexOf(')', at);
        if (close < 0 || close - at is < 2 or > 5)
        {
            return null;
        }

        var item = text[(at + 1)..close];
        if (!item.All(char.IsAsciiLetterLower))
        {
            return null;
        }

        at = close + 1;
        return item;
    }

    // French and Spanish: "7 b)".
    private string? HalfBracketed()
    {
        if (at + 1 >= text.Length || !char.IsAsciiLetterLower(text[at]) || text[at + 1] != ')')
        {
            return null;
        }

        at += 2;
        return text[at - 2].ToString();
    }

    private bool RangeEnd()
    {
        var last = found[^1];
        if (Item() is { Length: 1 } to || (Bare() is { } bare && (to = bare) is not null))
        {
            var from = last.LastIndexOf('(') is var open and >= 0 ? last[open + 1] : '\0';
            for (var letter = (char)(from + 1); from > 0 && letter <= to[0]; letter++)
            {
                found.Add($"{number}({letter})");
            }

            return true;
        }

        var first = number;
        if (!NumberAndItems() || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var low)
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var high) || high - low is < 1 or > LongestRange)
        {
            return false;
        }

        var end = found[^1];
        found.RemoveAt(found.Count - 1);
        found.AddRange(Enumerable.Range(low + 1, high - low - 1).Select(n => n.ToString(CultureInfo.InvariantCulture)));
        found.Add(end);
        return true;
    }

    private string? Bare() =>
        at < text.Length && char.IsAsciiLetterLower(text[at]) && (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1])) ? text[at++].ToString() : null;

    // ',' for a list, '-' for a range, null at the list's end.
    private char? Separator()
    {
        var back = at;
        Spaces();
        if (Any("–", "-", "—", "to ", "à ", "a "))
        {
            return '-';
        }

        var any = false;
        while (Any(",", ";", "and ", "& ", "or ", "et ", "ou ", "y ", "o ", "in paragraphs ", "in paragraph ", "paragraphs ", "paragraph ", "paras. ", "para. "))
        {
            any = true;
            Spaces();
        }

        if (any && at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '(' || (at + 1 < text.Length && char.IsAsciiLetterLower(text[at]) && text[at + 1] == ')')))
        {
            return ',';
        }

        at = back;
        return described && SkipWords() ? ',' : null;
    }

    // Goes over ", on women with disabilities" or " (on the right to vote)" to the next number that follows a comma or "and" and is greater.
    private bool SkipWords()
    {
        var depth = 0;
        for (var i = at; i < text.Length && !EndsSentence(i); i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0 && i > at && char.IsAsciiDigit(text[i]) && !char.IsLetterOrDigit(text[i - 1]) && Greater(i) && Introduced(i))
            {
                at = i;
                return true;
            }
        }

        return false;
    }

    private bool EndsSentence(int i) => text[i] == '.' && (i + 1 >= text.Length || (text[i + 1] == ' ' && i + 2 < text.Length && char.IsUpper(text[i + 2])));

    private bool Introduced(int i)
    {
        var before = text.AsSpan(at, i - at).TrimEnd();
        return before.EndsWith(",") || before.EndsWith(";") || before.EndsWith(" and") || before.EndsWith(" et") || before.EndsWith(" y") || before.EndsWith(")") || before.EndsWith("paragraph") || before.EndsWith("paragraphs") || before is "and" or "et" or "y";
    }

    private bool Greater(int i)
    {
        var end = i;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - i <= 3
            && int.Parse(text.AsSpan(i, end - i), NumberStyles.None, CultureInfo.InvariantCulture) > int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private bool Any(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                at += word.Length;
                return true;
            }
        }

        return false;
    }

    private void Spaces()
    {
        while (at < text.Length && (text[at] is ' ' or '\n'))
        {
            at++;
        }
    }
}
