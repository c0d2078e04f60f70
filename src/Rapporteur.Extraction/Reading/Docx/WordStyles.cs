using DocumentFormat.OpenXml.Wordprocessing;

namespace Rapporteur.Extraction.Reading.Docx;

/// <summary>A document's paragraph styles, with what they inherit.</summary>
internal sealed class WordStyles(Styles? styles)
{
    private const int Deepest = 12;

    private static readonly WordStyle Plain = new(false, false, false, null, 0);

    private readonly Dictionary<string, Style> byId = styles?.Elements<Style>().Where(s => s.StyleId?.Value is not null)
        .GroupBy(s => s.StyleId!.Value!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal) ?? [];

    private readonly Dictionary<string, WordStyle> resolved = new(StringComparer.Ordinal);

    public WordStyle Of(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is not { } id)
        {
            return Plain;
        }

        if (!resolved.TryGetValue(id, out var style))
        {
            resolved[id] = style = Resolve(id, 0);
        }

        return style;
    }

    private WordStyle Resolve(string id, int depth)
    {
        if (depth > Deepest || !byId.TryGetValue(id, out var style))
        {
            return Plain;
        }

        var basis = style.BasedOn?.Val?.Value is { } parent ? Resolve(parent, depth + 1) : Plain;
        var numbers = style.StyleParagraphProperties?.NumberingProperties;
        return new WordStyle(
            basis.Heading || IsHeading(style),
            style.StyleRunProperties?.Bold is { } bold ? WordText.On(bold) : basis.Bold,
            style.StyleRunProperties?.Italic is { } italic ? WordText.On(italic) : basis.Italic,
            numbers?.NumberingId?.Val?.Value ?? basis.NumberId,
            numbers?.NumberingLevelReference?.Val?.Value ?? basis.Level);
    }

    /// <summary>Word's own headings, those with an outline level, and the UN's: "_ H_1_G", "_ H _Ch_G".</summary>
    private static bool IsHeading(Style style)
    {
        var name = style.StyleName?.Val?.Value ?? "";
        return name.StartsWith("heading", StringComparison.OrdinalIgnoreCase)
            || name.Replace("_", "", StringComparison.Ordinal).TrimStart().StartsWith("H ", StringComparison.Ordinal)
            || name.StartsWith("_ H", StringComparison.Ordinal)
            || style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is < 9;
    }
}
