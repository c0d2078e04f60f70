using System.Text.RegularExpressions;
using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.UprThematicList;

/// <summary>The first cell of a row taken apart: number, words, and the source of the position.</summary>
/// <param name="Number">The recommendation's number, as <c>121.1</c>.</param>
/// <param name="Words">Its words with the States in brackets.</param>
/// <param name="Source">The document that states the position; null where none is named.</param>
/// <param name="Paragraph">The paragraph of that document; null where none is named.</param>
internal sealed partial record ListWords(string Number, TextSpan Words, DocumentSymbol? Source, string? Paragraph)
{
    /// <summary>Takes the cell apart; null where it does not open with a number.</summary>
    public static ListWords? OrNull(IReadOnlyList<PlacedBlock> cell)
    {
        if (cell.Count == 0 || NumberOrNull(cell[0]) is not { } number)
        {
            return null;
        }

        var end = cell[0].Words.Start + number.Length;
        var words = new TextSpan(end, end);
        var (source, paragraph) = ((DocumentSymbol?)null, (string?)null);
        foreach (var block in cell)
        {
            var at = SourceAt(block.Text);
            if (at >= 0)
            {
                (source, paragraph) = Stated(block.Text[at..]);
                words = new TextSpan(words.Start, Math.Max(words.End, block.Words.Start + at));
                break;
            }

            words = new TextSpan(words.Start, block.Words.End);
        }

        return new ListWords(number.Number, words, source, paragraph);
    }

    /// <summary>The number that a block opens with, and how many characters of its words it takes; null where it opens with none.</summary>
    public static (string Number, int Length)? NumberOrNull(PlacedBlock block)
    {
        var inCell = block.Source.Cell is not null;
        var label = BlockLabel.Read(block.Label);
        if (label.Kind == LabelKind.Serial || (inCell && label.Kind == LabelKind.Number))
        {
            return (label.Token, 0);
        }

        // Only a cell makes sure that a number without a second part, or behind a letter, is a recommendation's.
        var front = inCell ? FrontOfCell().Match(block.Text) : Front().Match(block.Text);
        return front.Success ? (front.Groups["number"].Value, front.Length) : null;
    }

    /// <summary>Where "Source of position" begins; negative where it is not said.</summary>
    public static int SourceAt(string text) => SourceWords().Match(text) is { Success: true } said ? said.Index : -1;

    private static (DocumentSymbol? Source, string? Paragraph) Stated(string said) =>
        (SymbolFinder.Find(said) is [var named, ..] ? named.Symbol : null, Place().Matches(said) is [.., var place] ? place.Groups["number"].Value : null);

    [GeneratedRegex(@"^(?<number>\d{1,3}\.\d{1,3})(?!\d)\.?[\s:–-]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Front();

    [GeneratedRegex(@"^(?:[A-Z]\s*[–.-]\s*)?(?<number>\d{1,3}(?:\.\d{1,3})?)(?!\d)(?:\.|\)|(?=\s))[\s:–-]*(?=\p{L})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FrontOfCell();

    [GeneratedRegex(@"\bSource\s+of\s+(?:the\s+)?position\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SourceWords();

    [GeneratedRegex(@"\bpara(?:graph|s)?s?\.?\s*(?<number>\d{1,3}(?:\.\d{1,3})?(?:\s*\([a-z]+\))*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Place();
}
