namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>A page as lines from top to bottom.</summary>
internal sealed record PageOfLines(int Number, double Width, double Height, IReadOnlyList<TextLine> Lines)
{
    /// <summary>How far down the page a baseline stands: 0 at the top edge, 1 at the bottom.</summary>
    public double Depth(TextLine line) => 1 - (line.Y / Height);
}
