using Rapporteur.Core.Tables;

namespace Rapporteur.Core.Dossiers;

/// <summary>Words of cases that matter to what may be said of them (<c>data/case-words.csv</c>, in seven languages).</summary>
public static class CaseWords
{
    private static readonly ILookup<string, (string Words, bool Spaced)> Lists = WorldData.Read("case-words.csv")
        .ToLookup(r => r["list"], r => (Plain(r["words"]), r["language"] != "zh"), StringComparer.Ordinal);

    /// <summary>True for an act that goes on until it is known what became of the victim: an enforced disappearance. An abduction or a missing person is another thing.
    /// Source: Declaration on the Protection of All Persons from Enforced Disappearance, art. 17.</summary>
    /// <param name="kind">The source's word for the act.</param>
    public static bool GoesOn(string kind) => FirstOrNull("continuing", kind) is not null;

    /// <summary>The word by which a text takes somebody's guilt as given, without saying in the same text that it is alleged or reported; null where it does not.</summary>
    /// <param name="text">A title, a note, the words of a step.</param>
    public static string? GuiltOrNull(string text) => FirstOrNull("hedge", text) is null ? FirstOrNull("guilt", text) : null;

    private static string? FirstOrNull(string list, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = Plain(text);
        var spaced = $" {plain} ";
        return Lists[list].Where(w => w.Spaced ? spaced.Contains($" {w.Words} ", StringComparison.Ordinal) : plain.Contains(w.Words, StringComparison.Ordinal))
            .Select(w => w.Words).FirstOrDefault();
    }

    /// <summary>Letters, marks and digits in small letters; anything else is one space.</summary>
    private static string Plain(string text) =>
        string.Join(' ', string.Concat(text.Select(c => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark ? char.ToLowerInvariant(c) : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
