using System.Text;

namespace Rapporteur.Core.Tables;

/// <summary>Whether two texts are the same words in different dress: case, punctuation and spacing do not count. Used to propose that a row of a table and a unit of a document are one recommendation.</summary>
public static class SameWords
{
    /// <summary>Letters and digits in lower case with single spaces between words.</summary>
    public static string Normalised(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                kept.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '\u2019') && kept.Length > 0 && kept[^1] != ' ')
            {
                kept.Append(' ');
            }
        }

        return kept.ToString().TrimEnd();
    }

    /// <summary>Share of words that two texts have in common, from 0 to 1 (Jaccard).</summary>
    /// <param name="first">Normalised.</param>
    /// <param name="second">Normalised.</param>
    public static double Likeness(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var a = first.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var b = second.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var common = a.Count(b.Contains);
        return a.Count + b.Count == 0 ? 1 : (double)common / (a.Count + b.Count - common);
    }
}
