using Rapporteur.Core.Bodies;
using Rapporteur.Core.States;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Profiles;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.Cover;

/// <summary>Finds body and State by name on the cover, for documents whose symbol names none.</summary>
internal static class CoverNames
{
    private const int LongestName = 9;
    private const int LongestLine = 300;

    /// <summary>The body whose name stands on a line of the cover; null where none does.</summary>
    public static BodyCode? BodyOrNull(SplitDocument document) =>
        Lines(document)
            .SelectMany(line => BodyRegistry.Default.All.Where(b => line.Text.Contains(b.Name, StringComparison.OrdinalIgnoreCase)))
            .MaxBy(b => b.Name.Length)?.Code;

    /// <summary>The State named in the title, else in another line that has the form of a title ("Initial report of Arcadia"), else on a line of its own; null where none is.</summary>
    public static StateCode? StateOrNull(SplitDocument document, string? title) =>
        (title is null ? null : InWords(title))
        ?? Lines(document).Where(line => TitleWords.Default.KindOrNull(line.Text) is not null).Select(line => InWords(line.Text)).FirstOrDefault(s => s is not null)
        ?? Lines(document).Select(line => StateRegistry.Default.FindByNameOrNull(line.Text.Trim('*', ' '))).FirstOrDefault(s => s is not null)
        ?? document.Flow.TakeWhile(f => f.Paragraph is null).Select(f => StateRegistry.Default.FindByNameOrNull((f.Heading?.Text ?? f.Loose!.Text).Trim('*', ' '))).FirstOrDefault(s => s is not null);

    private static IEnumerable<PlacedBlock> Lines(SplitDocument document) =>
        document.Clean.Masthead.Concat(document.Front).Where(b => b.Text.Length < LongestLine);

    /// <summary>The State of the longest run of words that is a name: "Lao People's Democratic Republic" before "Republic"; null where none is.</summary>
    public static StateCode? InWords(string title)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(LongestName, words.Length); length > 0; length--)
        {
            for (var from = 0; from + length <= words.Length; from++)
            {
                if (char.IsUpper(words[from][0])
                    && StateRegistry.Default.FindByNameOrNull(string.Join(' ', words.Skip(from).Take(length)).Trim(',', '.', '*', ';')) is { } state)
                {
                    return state;
                }
            }
        }

        return null;
    }
}
