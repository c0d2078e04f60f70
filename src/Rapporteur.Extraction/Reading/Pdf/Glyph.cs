namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>One printed letter. Coordinates are in points from the page's lower left corner.</summary>
/// <param name="Text">The letter, or the letters of a ligature.</param>
/// <param name="X">Left edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Y">Baseline.</param>
/// <param name="Size">Size of type.</param>
/// <param name="Bold">Set in bold.</param>
/// <param name="Italic">Set in italic.</param>
internal readonly record struct Glyph(string Text, double X, double Right, double Y, double Size, bool Bold, bool Italic)
{
    public bool IsSpace => (Text.Length == 0 || Text[0] <= ' ' || Text[0] > '~') && string.IsNullOrWhiteSpace(Text);
}
