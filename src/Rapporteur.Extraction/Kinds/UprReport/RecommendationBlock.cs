using System.Globalization;
using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.UprReport;

/// <summary>A paragraph that lists recommendations.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Items">Its recommendations with path and words, in order.</param>
internal sealed record RecommendationBlock(SplitParagraph Paragraph, IReadOnlyList<RecommendationBlock.Item> Items)
{
    /// <summary>A numbered recommendation.</summary>
    /// <param name="Path">Its number: <c>122.45</c> as printed, <c>106.3</c> for item 3 of paragraph 106, <c>84(b)</c>.</param>
    /// <param name="Span">All words under the number.</param>
    /// <param name="Page">Page on which it begins.</param>
    /// <param name="Lead">The words that introduce the recommendations from here on.</param>
    /// <param name="Pieces">True where lettered pieces belong to it.</param>
    internal sealed record Item(string Path, TextSpan Span, int? Page, string Lead, bool Pieces = false);

    /// <summary>The recommendations of a paragraph; null where it lists none.</summary>
    public static RecommendationBlock? OrNull(SplitParagraph paragraph, string text)
    {
        var items = new List<Item>();
        var lead = paragraph.Parts[0].Block.Text;
        foreach (var part in paragraph.Parts.Skip(1))
        {
            if (items.Count > 0 && IsPiece(items[^1], part, text))
            {
                items[^1] = items[^1] with { Span = new TextSpan(items[^1].Span.Start, part.Block.Words.End), Pieces = true };
            }
            else if (PathOrNull(paragraph.Number, part) is { } path)
            {
                items.Add(new Item(Unused(path, items), part.Block.Words, part.Block.Page, lead));
            }
            else if (NextWithoutStopOrNull(items, part) is { } next)
            {
                items.Add(next with { Lead = lead });
            }
            else if (items.Count > 0 && !Introduces(part) && GoesOn(items[^1].Span.Slice(text), part))
            {
                items[^1] = items[^1] with { Span = new TextSpan(items[^1].Span.Start, part.Block.Words.End) };
            }
            else if (items.Count == 0 || Introduces(part))
            {
                // What stands between two recommendations without leading to the next is a comment on the one before.
                lead = items.Count == 0 ? $"{lead} {part.Block.Text}" : part.Block.Text;
            }
        }

        return items.Count > 0 && Recommends(items, text, paragraph.Parts[0].Block.Text) ? new RecommendationBlock(paragraph, items) : null;
    }

    // "104.52 Share its experience: / (a) of one thing; / (b) of another (Slovenia)": one recommendation with its letters.
    private static bool IsPiece(Item before, SplitPart part, string text)
    {
        var numbered = before.Path[^1] != ')';
        return numbered && BlockLabel.Read(part.Block.Label).Kind == LabelKind.Item && (before.Pieces || before.Span.Slice(text).EndsWith(':'));
    }

    private static string? PathOrNull(string number, SplitPart part)
    {
        var label = BlockLabel.Read(part.Block.Label);
        return label.Kind switch
        {
            LabelKind.Serial => label.Token,
            LabelKind.Number => $"{number}.{label.Token}",
            LabelKind.Item when part is { Begins: true, Level: 1 } => part.Path,
            _ => null,
        };
    }

    private static string Unused(string path, List<Item> items)
    {
        var count = items.Count(i => i.Path == path || i.Path.StartsWith(path + "~", StringComparison.Ordinal));
        return count == 0 ? path : $"{path}~{count + 1}";
    }

    private static bool Introduces(SplitPart part) => part.Block.Label is null && part.Block.Text.EndsWith(':');

    // "73 Promote and protect …" after 82.72: the next number, printed without its stop or its stem.
    private static Item? NextWithoutStopOrNull(List<Item> items, SplitPart part)
    {
        if (items.Count == 0 || part.Block.Label is not null)
        {
            return null;
        }

        var before = items[^1].Path;
        var dot = before.LastIndexOf('.');
        if (dot < 0 || !int.TryParse(before.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var last))
        {
            return null;
        }

        var number = (last + 1).ToString(CultureInfo.InvariantCulture) + " ";
        return part.Block.Text.StartsWith(number, StringComparison.Ordinal) && part.Block.Text.Length > number.Length && char.IsUpper(part.Block.Text[number.Length])
            ? new Item($"{before[..dot]}.{last + 1}", new TextSpan(part.Block.Words.Start + number.Length, part.Block.Words.End), part.Block.Page, "")
            : null;
    }

    // What ended with its stop does not go on.
    private static bool GoesOn(string before, SplitPart part) =>
        !part.Block.Source.MarkedHeading && (part.Block.Label is not null || before.Length == 0 || before[^1] is not (';' or '.') || (part.Block.Text.Length > 0 && char.IsLower(part.Block.Text[0])));

    // Recommendations name their States; where brackets are missing, the words before the list must say what it is.
    private static bool Recommends(List<Item> items, string text, string lead)
    {
        var named = items.Count(i => StateBracket.Find(i.Span.Slice(text)).Count > 0);
        return named * 2 >= items.Count || (lead.Contains("recommendations listed below", StringComparison.OrdinalIgnoreCase) && PositionWords.Of(lead) is not null);
    }
}
