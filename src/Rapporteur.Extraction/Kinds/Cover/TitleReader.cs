using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Profiles;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.Cover;

/// <summary>Finds the title among the lines of the cover.</summary>
internal static class TitleReader
{
    private const int LongestTitle = 400;
    private const int FirstLines = 40;

    /// <summary>The title in the document's own words, without marks of footnotes; null where none is found.
    /// An addendum has two: "List of issues … / Addendum / Replies of …"; the last is its own.</summary>
    public static string? TitleOrNull(SplitDocument document)
    {
        var lines = CoverLines(document);
        var at = lines.FindLastIndex(b => TitleWords.Default.KindOrNull(b.Text) is not null && b.Text.Length <= LongestTitle);
        if (at < 0)
        {
            at = Largest(lines);
        }

        return at < 0 ? null : Join(lines, at);
    }

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

            if (i > at && (!Same(lines[at], line) || TitleWords.Default.KindOrNull(line.Text) is not null))
            {
                break;
            }

            words.Add(line.Text);
        }

        return string.Join(' ', words).TrimEnd('*', ' ', ',', '†');
    }

    private static bool Same(PlacedBlock first, PlacedBlock line) =>
        line.Label is null && first.Source.FontSize > 0 && line.Source.Bold == first.Source.Bold
        && Math.Abs(line.Source.FontSize - first.Source.FontSize) < 0.6 && Math.Abs(line.Source.Left - first.Source.Left) < 4;
}
