namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>One page's letters as the stream printed them.</summary>
/// <param name="Width">Visible width in points.</param>
/// <param name="Height">Visible height in points.</param>
/// <param name="Glyphs">Its upright letters. The list is the factory's own and is filled anew by the next page.</param>
internal readonly record struct GlyphPage(double Width, double Height, List<Glyph> Glyphs);
