using System.Globalization;
using System.Text.RegularExpressions;
using Rapporteur.Core.Documents;

namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>Running headers, page numbers and job numbers: told by their place at the edge of the page together with what they are
/// or that they return on other pages.</summary>
internal static partial class Furniture
{
    private const double TopEdge = 0.115;
    private const double BottomEdge = 0.86;
    private const double SamePlace = 4;
    private const double CloseShare = 1.45;
    private const double SameSize = 0.6;

    public static List<PageOfLines> Remove(List<PageOfLines> pages)
    {
        var recurring = Recurring(pages);
        return pages.ConvertAll(page => page with
        {
            Lines = [.. page.Lines.Where(line => !IsFurniture(page, line, recurring))],
        });
    }

    private static bool IsFurniture(PageOfLines page, TextLine line, Dictionary<string, List<(int Page, double Y)>> recurring)
    {
        var depth = page.Depth(line);
        if (depth is > TopEdge and < BottomEdge)
        {
            return false;
        }

        if (JobNumber().IsMatch(line.Text) || Recycle().IsMatch(line.Text) || Barcode().IsMatch(line.Text))
        {
            return true;
        }

        if (page.Number > 1 || depth > BottomEdge)
        {
            if (PageNumber().IsMatch(line.Text) || IsSymbol(line.Text))
            {
                return true;
            }
        }

        return page.Number > 1 && LineLabel.FindOrNull(line) is null && Recurs(page, line, recurring) && !GoesOnWithText(page, line, recurring);
    }

    private static bool Recurs(PageOfLines page, TextLine line, Dictionary<string, List<(int Page, double Y)>> recurring) =>
        recurring.TryGetValue(WithoutPageNumber(line.Text, page.Number), out var places)
        && places.Exists(p => p.Page != page.Number && Math.Abs(p.Y - line.Y) < SamePlace);

    /// <summary>A running line is set apart. One that stands close to a line of text in its size is text, though by chance another page ends with the same words:
    /// "those concerned, by way of bodies of their own:".</summary>
    private static bool GoesOnWithText(PageOfLines page, TextLine line, Dictionary<string, List<(int Page, double Y)>> recurring)
    {
        var at = IndexOf(page.Lines, line) + (page.Depth(line) < TopEdge ? 1 : -1);
        return at >= 0 && at < page.Lines.Count
            && page.Lines[at] is var next && Math.Abs(next.Y - line.Y) < line.Size * CloseShare && Math.Abs(next.Size - line.Size) < SameSize && !Recurs(page, next, recurring);
    }

    private static int IndexOf(IReadOnlyList<TextLine> lines, TextLine line)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (ReferenceEquals(lines[i], line))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsSymbol(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is > 0 and <= 3 && parts.All(p => DocumentSymbol.TryParse(p, out _) || PageNumber().IsMatch(p));
    }

    private static Dictionary<string, List<(int Page, double Y)>> Recurring(List<PageOfLines> pages)
    {
        var places = new Dictionary<string, List<(int Page, double Y)>>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var line in page.Lines.Where(l => page.Depth(l) is < TopEdge or > BottomEdge && l.Text.Length < 120))
            {
                var key = WithoutPageNumber(line.Text, page.Number);
                if (!places.TryGetValue(key, out var list))
                {
                    places[key] = list = [];
                }

                list.Add((page.Number, line.Y));
            }
        }

        return places;
    }

    /// <summary>The words of a running header without the page's own number at either end. Another number belongs to the words:
    /// "Reply to question 23" and "Reply to question 26" at the top of two pages are headings.</summary>
    private static string WithoutPageNumber(string text, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var words = text.Trim();
        if (words.StartsWith(number + " ", StringComparison.Ordinal))
        {
            words = words[(number.Length + 1)..];
        }

        return words.EndsWith(" " + number, StringComparison.Ordinal) ? words[..^(number.Length + 1)] : words;
    }

    [GeneratedRegex(@"^(?:page\s*)?[-–(]?\s?(?:\d{1,3}|[ivxlc]{1,6})\s?[-–)]?(?:\s*(?:/|of)\s*\d{1,3})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^(?:\d{1,3}\s+)?(?:GE|HR|NY|V)\s?[.\-]\s?\d{2}\s?-\s?\d{4,6}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex JobNumber();

    [GeneratedRegex(@"^(?:please recycle|\*\s?\d{6,}\s?\*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Recycle();

    [GeneratedRegex(@"^[*+%$/A-Z0-9\-. ]*\*[0-9A-Z]{6,}\*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Barcode();
}
