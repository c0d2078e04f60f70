using Rapporteur.Core.Results;

namespace Rapporteur.Extraction.Stripping;

/// <summary>Frees files of what they say beside their content: who made them, where, when and with which device. What is not known to be harmless is taken out.</summary>
public static class MetadataStripper
{
    /// <summary>The kind of a file, by its bytes.</summary>
    public static FileKind KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(JpegStripper.Start) ? FileKind.Jpeg
        : bytes.StartsWith(PngStripper.Signature) ? FileKind.Png
        : bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0 ? FileKind.Pdf
        : bytes.StartsWith("PK\u0003\u0004"u8) ? OfficeStripper.KindOf(bytes.ToArray())
        : FileKind.Other;

    /// <summary>The file without metadata, or why not. A PDF is not stripped: its descriptions may stand in any of its objects and earlier states.</summary>
    public static Outcome<byte[], StripFailure> Strip(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var stripped = KindOf(bytes) switch
        {
            FileKind.Jpeg => JpegStripper.StripOrNull(bytes),
            FileKind.Png => PngStripper.StripOrNull(bytes),
            FileKind.Docx or FileKind.Xlsx or FileKind.Pptx => OfficeStripper.StripOrNull(bytes),
            _ => [],
        };
        return stripped switch
        {
            null => (StripFailure.Broken, ""),
            [] => (StripFailure.NotKnown, ""),
            _ => stripped,
        };
    }
}
