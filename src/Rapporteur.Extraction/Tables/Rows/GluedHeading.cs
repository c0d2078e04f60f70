using System.Text.RegularExpressions;

namespace Rapporteur.Extraction.Tables.Rows;

/// <summary>Takes a paragraph's number, and the heading above it, from the front of captured words: "Business and human rights\n13. The Committee…".</summary>
internal static partial class GluedHeading
{
    private const int LongestHeading = 300;

    public static (string? Heading, string? Paragraph, string Text) Split(string text)
    {
        var match = Front().Match(text);
        return !match.Success || match.Groups["heading"].Length > LongestHeading
            ? (null, null, text)
            : (match.Groups["heading"].Value.Trim() is { Length: > 0 } heading ? heading : null, match.Groups["n"].Value, text[match.Length..]);
    }

    [GeneratedRegex(@"\A(?<heading>(?:(?:[A-Z]|[IVX]{1,4})\.[^\n.]{3,200}\n\s*)?(?:[^\n.]{3,200}\n\s*){0,2})(?<n>\d{1,3}(?:\.\d{1,3})?)\.(?:\s+(?=\S)|(?=\p{Lu}))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Front();
}
