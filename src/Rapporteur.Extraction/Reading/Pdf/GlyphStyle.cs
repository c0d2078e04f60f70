using UglyToad.PdfPig.PdfFonts;

namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>Bold and italic of a font, by its name and by what its description says.</summary>
internal readonly record struct GlyphStyle(bool Bold, bool Italic)
{
    public static GlyphStyle Of(IFont font)
    {
        var name = font.Details.Name ?? "";
        return new GlyphStyle(
            name.Contains("Bold", StringComparison.OrdinalIgnoreCase) || font.Details.IsBold,
            name.Contains("Italic", StringComparison.OrdinalIgnoreCase) || name.Contains("Oblique", StringComparison.OrdinalIgnoreCase) || font.Details.IsItalic);
    }
}
