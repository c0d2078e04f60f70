using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Splitting;

/// <summary>Finds the title and the end of what stands before the text proper.</summary>
internal static class FrontMatter
{
    /// <summary>True when a block opens with the words with which a kind's titles open (data/profiles/titles.csv).</summary>
    public static bool IsTitle(IReadOnlyList<PlacedBlock> body, int at) => TitleWords.Default.KindOrNull(body[at].Text) is not null;

    /// <summary>Number of front blocks in a document without numbered paragraphs: all up to the title, or none.</summary>
    public static int Length(IReadOnlyList<PlacedBlock> body, int limit, Func<int, bool> isHeading)
    {
        for (var i = 0; i < limit && i < 40; i++)
        {
            if (IsTitle(body, i))
            {
                return i + 1;
            }
        }

        return isHeading(0) ? 0 : Math.Min(limit, 0);
    }
}
