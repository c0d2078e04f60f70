namespace Rapporteur.Core.Documents;

/// <summary>A stretch of a document's cleaned text, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="End">Offset after the last character; not below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of characters.</summary>
    public int Length => End - Start;

    /// <summary>The words in <paramref name="text"/> that this span covers.</summary>
    public string Slice(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }
}
