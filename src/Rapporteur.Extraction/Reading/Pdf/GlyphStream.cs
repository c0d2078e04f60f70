using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>Runs a page's stream for its letters. Everything that only paints is passed over.</summary>
internal sealed class GlyphStream : BaseStreamProcessor<List<Glyph>>
{
    private const double Same = 0.0001;

    private readonly List<Glyph> glyphs;
    private IFont? font;
    private GlyphStyle style;

    // The letter printed last, also where it is none of ours: a combining accent joins it.
    private string last = "";
    private int lastSequence = -1;
    private bool lastKept;

    public GlyphStream(
        int page, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser parser, ILookupFilterProvider filters, PageSpace space, ParsingOptions options, List<Glyph> glyphs)
        : base(page, resources, scanner, parser, filters, space.Crop, space.Unit, space.Rotation, space.Initial, options) => this.glyphs = glyphs;

    public override List<Glyph> Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return glyphs;
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        if (Diacritics.IsInCombiningDiacriticRange(unicode) && currentOffset > 0 && lastSequence == TextSequence
            && Diacritics.TryCombineDiacriticWithPreviousLetter(unicode, last, out var together))
        {
            last = together;
            if (lastKept)
            {
                glyphs[^1] = glyphs[^1] with { Text = together };
            }

            return;
        }

        (last, lastSequence, lastKept) = (unicode, TextSequence, false);
        if (unicode.Length == 0)
        {
            return;
        }

        var start = Place(renderingMatrix, textMatrix, transformationMatrix, 0);
        var end = Place(renderingMatrix, textMatrix, transformationMatrix, characterBoundingBox.Width);
        if (Math.Abs(start.Y - end.Y) < Same
            && (Math.Abs(start.X - end.X) < Same ? Upright(renderingMatrix, textMatrix, transformationMatrix, characterBoundingBox) : start.X <= end.X))
        {
            var (bold, italic) = StyleOf(font);
            glyphs.Add(new Glyph(unicode, start.X, Math.Max(start.X, end.X), start.Y, pointSize, bold, italic));
            lastKept = true;
        }
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
    }

    public override void EndInlineImage(Memory<byte> bytes) => InlineImageBuilder = null;

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath() => null;

    public override void StrokePath(bool close)
    {
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
    }

    public override void MoveTo(double x, double y)
    {
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
    }

    public override void LineTo(double x, double y)
    {
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
    }

    public override void EndPath()
    {
    }

    public override void ClosePath()
    {
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }

    private GlyphStyle StyleOf(IFont one)
    {
        if (!ReferenceEquals(font, one))
        {
            (font, style) = (one, GlyphStyle.Of(one));
        }

        return style;
    }

    // A point of the baseline, through the three matrices.
    private static PdfPoint Place(in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix page, double along)
    {
        var (x, y) = ((rendering.A * along) + rendering.E, (rendering.B * along) + rendering.F);
        (x, y) = ((text.A * x) + (text.C * y) + text.E, (text.B * x) + (text.D * y) + text.F);
        return new PdfPoint((page.A * x) + (page.C * y) + page.E, (page.B * x) + (page.D * y) + page.F);
    }

    /// <summary>A letter without width has no direction of its own: its outline tells.</summary>
    private bool Upright(in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix page, CharacterBoundingBox box)
    {
        var outline = PerformantRectangleTransformer.Transform(rendering, text, page, box.GlyphBounds);
        if (outline is { Width: <= double.Epsilon, Height: <= double.Epsilon })
        {
            outline = PerformantRectangleTransformer.Transform(rendering, text, page, new PdfRectangle(0.0, 0.0, box.Width, UserSpaceUnit.PointMultiples));
        }

        return Math.Abs(outline.Rotation % 90) < Same && Math.Round(outline.Rotation, MidpointRounding.AwayFromZero) == 0;
    }
}
