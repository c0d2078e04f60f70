using System.Text.RegularExpressions;

namespace Rapporteur.Extraction.Kinds.Replies;

/// <summary>The question that a paragraph of replies names in brackets at its front: <c>(a)</c>, <c>(14a)</c>, <c>(14 (a))</c>, <c>(20)</c>.</summary>
/// <param name="Number">Number of the question's paragraph; null where only the letter stands there.</param>
/// <param name="Letter">Its letter; null where only the number stands there.</param>
internal sealed partial record ItemLabel(string? Number, string? Letter)
{
    /// <summary>The label; null where the words begin with none.</summary>
    public static ItemLabel? OrNull(string words)
    {
        var match = Form().Match(words);
        return match.Success ? new ItemLabel(Given(match.Groups["number"]), Given(match.Groups["letter"])) : null;
    }

    private static string? Given(Group group) => group.Success ? group.Value : null;

    [GeneratedRegex(@"^\((?:(?<letter>[a-z])|(?<number>\d{1,2})\s?(?:\(?(?<letter>[a-z])\)?)?)\)\s+\S", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
