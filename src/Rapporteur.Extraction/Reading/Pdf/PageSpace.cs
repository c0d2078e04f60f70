using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;

namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>How a page lies in its coordinates.</summary>
internal sealed record PageSpace(CropBox Crop, UserSpaceUnit Unit, PageRotationDegrees Rotation, TransformationMatrix Initial);
