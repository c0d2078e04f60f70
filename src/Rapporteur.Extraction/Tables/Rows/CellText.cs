using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Rapporteur.Extraction.Tables.Rows;

/// <summary>A cell's words: markup taken out and never run, breaks of print mended. The original file keeps the cell as it was.</summary>
internal static partial class CellText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal) { "P", "DIV", "LI", "BR", "TR", "UL", "OL", "TABLE", "H1", "H2", "H3", "H4", "H5", "H6" };
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal) { "SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "IFRAME", "OBJECT" };

    /// <summary>The words, and whether the cell held markup. <c>&lt;p&gt;Ratify&lt;/p&gt;</c> is "Ratify"; "income &lt; 5" stays.</summary>
    public static (string Text, bool Markup) Of(string cell)
    {
        var markup = cell.Contains('<', StringComparison.Ordinal) && Tag().IsMatch(cell);
        var text = markup || (cell.Contains('&', StringComparison.Ordinal) && Entity().IsMatch(cell)) ? Words(cell) : cell;
        return (Mended(text), markup);
    }

    /// <summary>One line without breaks: for names and labels.</summary>
    public static string Label(string cell) => string.Join(' ', Of(cell).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Takes out soft hyphens, closes "non ‑ compliance" and "Committee ’ s", joins a word broken with its hyphen at a line's end. A hyphen itself stays.</summary>
    public static string Mended(string text)
    {
        var mended = text;
        if (mended.Contains('\u00AD', StringComparison.Ordinal))
        {
            mended = SoftHyphen().Replace(mended, "");
        }

        if (mended.Contains('\u2011', StringComparison.Ordinal))
        {
            mended = LooseHyphen().Replace(mended, "\u2011");
        }

        if (mended.Contains(" \u2019", StringComparison.Ordinal))
        {
            mended = LoosePossessive().Replace(LooseApostrophe().Replace(mended, "\u2019s"), "\u2019 ");
        }

        mended = BrokenLine().Replace(mended, "-");
        return Spaces().Replace(mended, " ").Trim();
    }

    private static string Words(string cell)
    {
        using var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(cell);
        var words = new System.Text.StringBuilder(cell.Length);
        foreach (var node in page.Body!.Descendants())
        {
            if (node is IText text && !node.Ancestors<IElement>().Any(a => Silent.Contains(a.NodeName)))
            {
                words.Append(text.Data);
            }
            else if (node is IElement element && Blocks.Contains(element.NodeName) && words.Length > 0 && words[^1] != '\n')
            {
                words.Append('\n');
            }
        }

        return words.ToString();
    }

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]{0,2000})?/?>|<!--", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("&(?:#\\d{1,6}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Entity();

    [GeneratedRegex("\\u00AD\\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SoftHyphen();

    [GeneratedRegex("(?<=\\p{L}) ?\\u2011 ?(?=\\p{L})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LooseHyphen();

    [GeneratedRegex("(?<=\\p{L}) \\u2019 ?s\\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LooseApostrophe();

    [GeneratedRegex("(?<=s) \\u2019 (?=\\p{L})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LoosePossessive();

    [GeneratedRegex("(?<=\\p{Ll})-\\r?\\n(?=\\p{Ll})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BrokenLine();

    [GeneratedRegex("[ \\t\\u00A0]{2,}|\\t|\\u00A0", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
