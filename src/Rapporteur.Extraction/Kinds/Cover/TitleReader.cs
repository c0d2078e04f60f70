using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Profiles;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.Cover;

/// <summary>Finds the title among the lines of the cover.</summary>
internal static class TitleReader
{
    private const int LongestTitle = 400;
    private const int FirstLines = 40;

    /// <summary>Headings with which the text itself begins.</summary>
    private static readonly HashSet<string> Introductions =
        [.. TableFile.Read("profiles/sections.csv").Where(r => r["role"] == "procedure").Select(r => r["words"])];

    /// <summary>The title in the document's own words, without marks of footnotes; null where none is found.
    /// An addendum has two: "List of issues … / Addendum / Replies of …"; the last is its own.</summary>
    /// <param name="document">The document.</param>
    /// <param name="kind">The kind that its symbol names: a title of this kind is preferred. Null where the symbol names none.</param>
    public static string? TitleOrNull(SplitDocument document, DocumentKind? kind)
    {
        var lines = CoverLines(document);
        var first = lines.Find(IsTitle);
        var at = first is null ? -1 : lines.FindLastIndex(b => IsTitle(b) && b.Page == first.Page && TitleWords.Default.KindOrNull(b.Text) == kind);
        at = at >= 0 || first is null ? at : lines.FindLastIndex(b => IsTitle(b) && b.Page == first.Page);
        if (at < 0)
        {
            at = Largest(lines);
        }

        return at < 0 ? null : Join(lines, at);
    }

    private static bool IsTitle(PlacedBlock block) => block.Label is null && block.Text.Length <= LongestTitle && TitleWords.Default.KindOrNull(block.Text) is not null;

    private static List<PlacedBlock> CoverLines(SplitDocument document) =>
        [.. document.Clean.Masthead.Concat(document.Front.Count > 0 ? document.Front : document.Clean.Body.Take(3)).Take(FirstLines)];

    private static int Largest(List<PlacedBlock> lines)
    {
        var body = lines.FindIndex(b => b.IsBody && b.Source.Bold && b.Source.FontSize > 0 && b.Text.Length is > 12 and <= LongestTitle
            && !b.Text.StartsWith("Committee", StringComparison.Ordinal));
        return body;
    }

    // Where the cover breaks a title into lines of one size, they are one title.
    private static string Join(List<PlacedBlock> lines, int at)
    {
        var words = new List<string>();
        for (var i = at; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Text.Trim(',', '*', ' ', '.').Length == 0)
            {
                continue;
            }

            if (i > at && (!Same(lines[at], line) || Introductions.Contains(line.Text) || TitleWords.Default.KindOrNull(line.Text) is not null))
            {
                break;
            }

            words.Add(line.Text.TrimEnd('*', ' ', '†'));
        }

        return string.Join(' ', words).TrimEnd('*', ' ', ',', '†');
    }

    private static bool Same(PlacedBlock first, PlacedBlock line) =>
        line.Label is null && first.Source.FontSize > 0 && line.Source.Bold == first.Source.Bold
        && Math.Abs(line.Source.FontSize - first.Source.FontSize) < 0.6 && Math.Abs(line.Source.Left - first.Source.Left) < 4;
}
