using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Rapporteur.Quality;

/// <summary>A Word document's own table rows and paragraphs, read here straight from its XML so that nothing of the extraction is in them.</summary>
internal static partial class WordTable
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Rows as cells, cells as paragraphs.</summary>
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Rows(string file) =>
        [.. Body(file).Descendants(W + "tr").Select(r => r.Elements(W + "tc").Select(c => c.Descendants(W + "p").Select(Text).ToList()).ToList())];

    /// <summary>Paragraphs outside tables that carry a typed number with a stop in it, or one that Word counts; the typed number is null where Word counts.</summary>
    public static IReadOnlyList<(string? Number, string Words)> Numbered(string file)
    {
        var found = new List<(string?, string)>();
        foreach (var paragraph in Body(file).Elements(W + "p"))
        {
            var text = Text(paragraph);
            var typed = Typed().Match(text);
            if (typed.Success)
            {
                found.Add((typed.Groups["number"].Value, text[typed.Length..]));
            }
            else if (paragraph.Element(W + "pPr")?.Element(W + "numPr") is not null && text.EndsWith(')') | text.EndsWith(");", StringComparison.Ordinal) | text.EndsWith(").", StringComparison.Ordinal))
            {
                found.Add((null, text));
            }
        }

        return found;
    }

    private static XElement Body(string file)
    {
        using var package = ZipFile.OpenRead(file);
        using var content = package.GetEntry("word/document.xml")!.Open();
        return XDocument.Load(content).Root!.Element(W + "body")!;
    }

    private static string Text(XElement paragraph) => Spaces().Replace(string.Concat(paragraph.Descendants().Select(e =>
        e.Name == W + "t" ? e.Value : e.Name == W + "tab" && e.Parent!.Name == W + "r" || e.Name == W + "br" ? " " : "")), " ").Trim();

    [GeneratedRegex(@"^(?<number>\d{1,3}\.\d{1,3})\.?\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Typed();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
