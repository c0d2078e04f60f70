using Rapporteur.Core.Documents;

namespace Rapporteur.Extraction.Profiles;

/// <summary>The words with which titles of each kind open (data/profiles/titles.csv).</summary>
internal sealed class TitleWords
{
    /// <summary>Labels of reports on follow-up: "Concluding observations (120th session): …" is no title.</summary>
    private static readonly HashSet<string> Labels = [.. TableFile.Read("profiles/follow-up-labels.csv").Select(r => r["words"])];

    private readonly List<(string Words, DocumentKind Kind)> openings;

    private TitleWords(List<(string, DocumentKind)> openings) => this.openings = openings;

    /// <summary>The built-in table.</summary>
    public static TitleWords Default { get; } = new(
        [.. TableFile.Read("profiles/titles.csv")
            .Select(r => (Words: r["opens"], Kind: DocumentKindNames.KindOrNull(r["kind"]) ?? DocumentKind.Other))
            .OrderByDescending(r => r.Words.Length)]);

    /// <summary>The kind whose titles open like <paramref name="text"/>; null where none does.</summary>
    public DocumentKind? KindOrNull(string text)
    {
        foreach (var (words, kind) in openings)
        {
            // A line in small letters goes on from the line above: "…on follow-up to the / concluding observations".
            if (text.Length > 0 && !char.IsLower(text[0]) && Fits(text, words) && !IsLabel(text))
            {
                return kind;
            }
        }

        return null;
    }

    // Chinese names the kind at the end, "关于…的结论性意见": a star stands for what comes before.
    private static bool Fits(string text, string words) =>
        words[0] == '*' ? text.Contains(words[1..], StringComparison.Ordinal) : text.StartsWith(words, StringComparison.OrdinalIgnoreCase);

    private static bool IsLabel(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Labels.Contains(text[..colon].Split('(')[0].Trim().ToLowerInvariant().Replace('\'', '’'));
    }
}
