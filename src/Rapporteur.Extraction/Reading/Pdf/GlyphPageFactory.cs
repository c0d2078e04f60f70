using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>Makes pages of letters alone. The library's own pages also hold paths, images, marked contents, annotations and three
/// rectangles a letter, which cost as much time as the letters and are not wanted here.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "The library makes it by its type.")]
internal sealed class GlyphPageFactory : BasePageFactory<GlyphPage>
{
    private readonly List<Glyph> glyphs = [];

    /// <summary>The constructor that the library asks for.</summary>
    public GlyphPageFactory(IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
        : base(scanner, resources, filters, parser, options)
    {
    }

    protected override GlyphPage ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations)
    {
        glyphs.Clear();
        var visible = cropBox.GetVisibleBounds(rotation);
        if (operations.Count == 0)
        {
            return new GlyphPage(visible.Width, visible.Height, glyphs);
        }

        var place = new PageSpace(cropBox, userSpaceUnit, rotation, initialMatrix);
        new GlyphStream(pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, place, ParsingOptions, glyphs).Process(pageNumber, operations);
        return new GlyphPage(visible.Width, visible.Height, glyphs);
    }
}
