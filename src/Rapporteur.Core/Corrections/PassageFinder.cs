using System.Text;
using Rapporteur.Core.Documents;

namespace Rapporteur.Core.Corrections;

/// <summary>Finds words of an earlier reading in a text: at their old place, else at the nearest place with the same words, whatever the line ends.</summary>
/// <param name="text">The cleaned text.</param>
internal sealed class PassageFinder(string text)
{
    private (string Text, int[] At)? flat;

    /// <summary>Where the unit's words stand; null where they do not.</summary>
    public TextSpan? FindOrNull(ReadUnit unit)
    {
        if (unit.Span is not { Length: > 0 } span)
        {
            return null;
        }

        return span.Start >= 0 && span.End <= text.Length && span.Slice(text) == unit.Text ? span : Nearest(unit.Text, span.Start);
    }

    private TextSpan? Nearest(string words, int wanted)
    {
        var (all, at) = flat ??= Flatten(text);
        var sought = Flatten(words).Text;
        TextSpan? best = null;
        for (var i = all.IndexOf(sought, StringComparison.Ordinal); sought.Length > 0 && i >= 0; i = all.IndexOf(sought, i + 1, StringComparison.Ordinal))
        {
            var found = new TextSpan(at[i], at[i + sought.Length - 1] + 1);
            best = best is { } held && Math.Abs(held.Start - wanted) <= Math.Abs(found.Start - wanted) ? held : found;
        }

        return best;
    }

    // Every run of white space as one space, with the way back.
    private static (string Text, int[] At) Flatten(string source)
    {
        var flat = new StringBuilder(source.Length);
        var at = new List<int>(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            var space = char.IsWhiteSpace(source[i]);
            if (!space || (flat.Length > 0 && flat[^1] != ' '))
            {
                flat.Append(space ? ' ' : source[i]);
                at.Add(i);
            }
        }

        return (flat.ToString(), [.. at]);
    }
}
