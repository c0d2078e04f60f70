using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Splitting;

/// <summary>Finds the title and the end of what stands before the text proper.</summary>
internal static class FrontMatter
{
    // The title stands among the first blocks of the body, where it is not in the masthead.
    private const int FirstBlocks = 40;

    /// <summary>Number of blocks that certainly stand before the text proper: all up to the title, its further lines, and the notes in brackets below it.</summary>
    /// <param name="body">All body blocks.</param>
    /// <param name="first">Index of the first numbered block; the number of blocks where there is none.</param>
    public static int Length(IReadOnlyList<PlacedBlock> body, int first)
    {
        var title = -1;
        for (var i = 0; i < first && i < FirstBlocks; i++)
        {
            if (IsTitle(body[i]) && (title < 0 || body[i].Page == body[title].Page))
            {
                title = i;
            }
        }

        var end = title + 1;
        while (title >= 0 && end < first && BelongsToTitle(body[title], body[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsTitle(PlacedBlock block) => block.Label is null && TitleWords.Default.KindOrNull(block.Text) is not null;

    private static bool BelongsToTitle(PlacedBlock title, PlacedBlock block) =>
        block.Text.Length == 0
        || block.Text[0] is '[' or '*'
        || block.Text.Trim(',', '*', ' ').Length == 0
        || (block.Label is null && block.Page == title.Page && title.Source.FontSize > 0 && block.Source.Bold == title.Source.Bold
            && Math.Abs(block.Source.FontSize - title.Source.FontSize) < 0.6 && Math.Abs(block.Source.Left - title.Source.Left) < 4);
}
