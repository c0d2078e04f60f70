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

        return page.Number > 1
            && LineLabel.FindOrNull(line) is null
            && recurring.TryGetValue(WithoutPageNumber(line.Text), out var places)
            && places.Exists(p => p.Page != page.Number && Math.Abs(p.Y - line.Y) < SamePlace);
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
                var key = WithoutPageNumber(line.Text);
                if (!places.TryGetValue(key, out var list))
                {
                    places[key] = list = [];
                }

                list.Add((page.Number, line.Y));
            }
        }

        return places;
    }

    /// <summary>The words of a running header without the page's number at either end. What begins with a paragraph's label is text,
    /// even where the same lead-in stands at the top of several pages.</summary>
    private static string WithoutPageNumber(string text) => text.Trim(' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    [GeneratedRegex(@"^(?:page\s*)?[-–(]?\s?(?:\d{1,3}|[ivxlc]{1,6})\s?[-–)]?(?:\s*(?:/|of)\s*\d{1,3})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^(?:\d{1,3}\s+)?(?:GE|HR|NY|V)\s?[.\-]\s?\d{2}\s?-\s?\d{4,6}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex JobNumber();

    [GeneratedRegex(@"^(?:please recycle|\*\s?\d{6,}\s?\*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Recycle();

    [GeneratedRegex(@"^[*+%$/A-Z0-9\-. ]*\*[0-9A-Z]{6,}\*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Barcode();
}
