using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Kinds.UprReport;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.UprAddendum;

/// <summary>Walks through an addendum statement by statement: numbers that a statement names or opens with, and the position that its own words, or else the heading above, give them.</summary>
internal sealed class AddendumWalk
{
    private const string Promised = "pending";

    private readonly List<RecommendationPosition> positions = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private (string Position, string Wording)? byHeading;

    /// <summary>The positions in order; of several on one recommendation the first stands.</summary>
    public static IReadOnlyList<RecommendationPosition> Read(SplitDocument document)
    {
        var walk = new AddendumWalk();
        foreach (var part in document.Flow)
        {
            if (part.Heading is { } heading)
            {
                walk.Under(heading.Text);
                continue;
            }

            foreach (var block in part.Paragraph?.Parts.Select(p => p.Block) ?? [part.Loose!])
            {
                walk.Take(block, part.Paragraph?.Number);
            }
        }

        return walk.positions;
    }

    // A heading that is itself a number ("122.14–15") stands under the heading of its group.
    private void Under(string heading)
    {
        if (!char.IsAsciiDigit(heading[0]))
        {
            byHeading = PositionWords.First(heading);
        }
    }

    private void Take(PlacedBlock block, string? paragraph)
    {
        var named = RecommendationNumbers.Named(block.Text);
        if (named.Count > 0)
        {
            Add(named, PositionWords.First(block.Text) ?? byHeading, paragraph, block);
            return;
        }

        var whole = block.Label is null ? block.Text : $"{block.Label} {block.Text}";
        var (numbers, length) = RecommendationNumbers.Opening(whole);
        var said = numbers.Count == 0 ? null : PositionWords.First(Sentence(whole[length..]));
        Add(numbers, said is { Position: Promised } && Answers(said.Value.Wording) ? null : said, block.Label is null ? null : paragraph, block);
    }

    private void Add(IReadOnlyList<string> numbers, (string Position, string Wording)? stated, string? paragraph, PlacedBlock block)
    {
        if (stated is not { } said)
        {
            return;
        }

        var fresh = numbers.Where(known.Add).ToList();
        if (fresh.Count > 0)
        {
            positions.Add(new RecommendationPosition(fresh, said.Position, said.Wording, paragraph, block.Page, block.Words));
        }
    }

    // "1. This is the response of the Government" introduces; it states no position on a first recommendation.
    private static bool Answers(string wording) => wording.StartsWith("response", StringComparison.OrdinalIgnoreCase);

    private static string Sentence(string words)
    {
        var stop = words.IndexOf(". ", StringComparison.Ordinal);
        return stop < 0 ? words : words[..stop];
    }
}
