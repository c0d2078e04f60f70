using System.Globalization;
using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Kinds.UprReport;

/// <summary>What was odd in the recommendations of a report.</summary>
internal static class UprFindings
{
    /// <summary>Names that denote no State, recommendations without a State, jumps of numbers, blocks without a position.</summary>
    public static IEnumerable<Finding> Of(IReadOnlyList<RecommendationBlock> blocks, IReadOnlyList<RecommendationUnit> units, string text)
    {
        foreach (var item in blocks.SelectMany(b => b.Items))
        {
            var texts = RecommendedText.Cut(text, item.Span);
            foreach (var name in texts.SelectMany(t => t.Misprints))
            {
                yield return new Finding("EXT0146", FindingSeverity.Info, $"'{name}' was read as a State whose name differs in one letter. Compare the page.", item.Page, item.Path);
            }

            foreach (var name in texts.SelectMany(t => t.Unresolved))
            {
                yield return new Finding("EXT0141", FindingSeverity.Warning, $"'{name}' stands among recommending States and denotes none that is known. Add the spelling to data/aliases/states.csv or compare the page.", item.Page, item.Path);
            }
        }

        foreach (var unit in units.Where(u => u.States.Count == 0))
        {
            yield return new Finding("EXT0142", FindingSeverity.Warning, $"Recommendation {unit.Path} names no recommending State. Compare the page.", unit.Page, unit.Path);
        }

        foreach (var block in blocks)
        {
            foreach (var (before, after) in Jumps(block))
            {
                yield return new Finding("EXT0143", FindingSeverity.Warning, $"The recommendations jump from {before} to {after}. Compare the page.", block.Paragraph.Page, after);
            }

            var paths = block.Items.Select(i => i.Path).ToHashSet(StringComparer.Ordinal);
            if (units.Where(u => paths.Contains(u.Path)).All(u => u.Position is null))
            {
                yield return new Finding("EXT0144", FindingSeverity.Warning, $"Paragraph {block.Paragraph.Number} lists recommendations and does not say, in words that are known, what the State's position is.", block.Paragraph.Page, block.Paragraph.Number);
            }
        }
    }

    private static IEnumerable<(string Before, string After)> Jumps(RecommendationBlock block) => block.Items.Zip(block.Items.Skip(1))
        .Where(p => Serial(p.First.Path) is { } first && Serial(p.Second.Path) is { } second && (second != first + 1 || Stem(p.First.Path) != Stem(p.Second.Path)))
        .Select(p => (p.First.Path, p.Second.Path));

    // "84.13" between 82.12 and 82.14 is kept as printed.
    private static string Stem(string path) => path[..(path.LastIndexOf('.') + 1)];

    private static int? Serial(string path) =>
        int.TryParse(path.AsSpan(path.LastIndexOf('.') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var serial) ? serial : null;
}
