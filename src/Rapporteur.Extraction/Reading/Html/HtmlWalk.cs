using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Rapporteur.Extraction.Reading.Numbering;

namespace Rapporteur.Extraction.Reading.Html;

/// <summary>Goes through a page in order and gathers its blocks. Depth is bounded, so that nesting cannot exhaust the stack.</summary>
internal sealed class HtmlWalk(HashSet<string> skipped, HashSet<string> blockNames)
{
    private const int Deepest = 300;

    private readonly List<Block> found = [];
    private readonly StringBuilder words = new();
    private readonly HtmlCells cells = new();
    private int depth;

    public IReadOnlyList<Block> Found => found;

    public void Through(IElement? element)
    {
        if (element is null || depth > Deepest || skipped.Contains(element.NodeName))
        {
            return;
        }

        depth++;
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
            {
                words.Append(text.Data);
            }
            else if (node is IElement child)
            {
                Child(child, element);
            }
        }

        depth--;
        if (blockNames.Contains(element.NodeName))
        {
            Close(element);
        }
    }

    private void Child(IElement child, IElement parent)
    {
        if (blockNames.Contains(child.NodeName))
        {
            Close(parent);
        }

        if (child.NodeName == "BR")
        {
            words.Append(' ');
        }

        Through(child);
    }

    private void Close(IElement element)
    {
        var text = string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        words.Clear();
        if (text.Length == 0)
        {
            return;
        }

        var heading = element.NodeName is ['H', >= '1' and <= '6'];
        found.Add(new Block
        {
            Text = text,
            Label = ListLabel(element),
            Kind = element.NodeName is "TD" or "TH" ? BlockKind.TableCell : BlockKind.Body,
            Bold = heading || (element.Children is [{ NodeName: "B" or "STRONG" } only] && only.TextContent.Trim().Length >= text.Length - 2),
            MarkedHeading = heading,
            Cell = cells.PlaceOrNull(element),
        });
    }

    /// <summary>The number that a browser shows before an item of a numbered list.</summary>
    private static string? ListLabel(IElement element)
    {
        if (element is not IHtmlListItemElement || element.ParentElement is not IHtmlOrderedListElement list)
        {
            return null;
        }

        var number = list.Start + list.Children.OfType<IHtmlListItemElement>().TakeWhile(i => i != element).Count();
        return (list.GetAttribute("type") ?? "1") switch
        {
            "a" => $"({Numerals.Letters(number)})",
            "i" => $"({Numerals.Roman(number)})",
            "A" => $"{Numerals.Letters(number).ToUpperInvariant()}.",
            "I" => $"{Numerals.Roman(number).ToUpperInvariant()}.",
            _ => $"{number.ToString(CultureInfo.InvariantCulture)}.",
        };
    }
}
