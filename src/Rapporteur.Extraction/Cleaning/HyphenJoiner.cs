using System.Text;

namespace Rapporteur.Extraction.Cleaning;

/// <summary>Joins lines. A hyphen at a line's end stays when it belongs to the word and goes when it only broke it:
/// the document's own vocabulary decides, and where it is silent the hyphen stays, since UN documents are set without division of words.</summary>
internal sealed class HyphenJoiner
{
    private readonly HashSet<string> words;

    private HyphenJoiner(HashSet<string> words) => this.words = words;

    /// <summary>A joiner that knows the words inside the lines of one document.</summary>
    public static HyphenJoiner ForWordsOf(IEnumerable<string> lines)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            var parts = line.Split(' ');
            for (var i = 0; i < parts.Length - (line.EndsWith('-') ? 1 : 0); i++)
            {
                words.Add(parts[i].Trim(',', '.', ';', ':', '(', ')', '“', '”', '"', '’'));
            }
        }

        return new HyphenJoiner(words);
    }

    /// <summary>Appends <paramref name="line"/> to what stands in <paramref name="text"/>.</summary>
    public void Append(StringBuilder text, string line)
    {
        if (text.Length == 0 || line.Length == 0)
        {
            text.Append(line);
            return;
        }

        if (text[^1] is not ('-' or '/') || (text.Length > 1 && char.IsWhiteSpace(text[^2])))
        {
            text.Append(' ').Append(line);
            return;
        }

        if (text[^1] == '-' && BrokenOnly(text, line))
        {
            text.Length--;
        }

        text.Append(line);
    }

    private bool BrokenOnly(StringBuilder text, string line)
    {
        var from = text.Length - 1;
        while (from > 0 && !char.IsWhiteSpace(text[from - 1]))
        {
            from--;
        }

        var head = text.ToString(from, text.Length - 1 - from).TrimStart('(', '“', '"', '‘');
        var end = 0;
        while (end < line.Length && char.IsLetter(line[end]))
        {
            end++;
        }

        var tail = line[..end];
        return head.Length > 0 && end > 0 && char.IsLower(tail[0]) && !words.Contains($"{head}-{tail}") && words.Contains(head + tail);
    }
}
