using System.Buffers.Binary;

namespace Rapporteur.Extraction.Stripping;

/// <summary>JPEG (ITU-T T.81): keeps what draws the picture. Application segments go (Exif with its place and preview, XMP, IPTC, others), except the colour profile,
/// Adobe's note on colours, and JFIF without its preview; comments go, and all that stands behind the end. The picture is not drawn anew; a turn that only Exif knew is lost.</summary>
internal static class JpegStripper
{
    private const byte Mark = 0xFF;
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Comment = 0xFE;
    private const byte FirstApplication = 0xE0;
    private const byte LastApplication = 0xEF;
    private const byte ColourProfile = 0xE2;
    private const byte Adobe = 0xEE;
    private const int JfifLength = 14;

    public static ReadOnlySpan<byte> Start => [Mark, StartOfImage, Mark];

    /// <summary>The picture without metadata; null for a damaged one.</summary>
    public static byte[]? StripOrNull(ReadOnlySpan<byte> bytes)
    {
        using var kept = new MemoryStream(bytes.Length);
        kept.Write(bytes[..2]);
        var at = 2;
        while (at + 4 <= bytes.Length || (at + 2 <= bytes.Length && bytes[at + 1] == EndOfImage))
        {
            if (bytes[at] != Mark)
            {
                return null;
            }

            var marker = bytes[at + 1];
            if (marker == Mark)
            {
                at++;
                continue;
            }

            if (marker == EndOfImage)
            {
                kept.Write([Mark, EndOfImage]);
                return kept.ToArray();
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]) + 2;
            if (length < 4 || at + length > bytes.Length)
            {
                return null;
            }

            Keep(kept, marker, bytes.Slice(at, length));
            at += length;
            if (marker == StartOfScan)
            {
                var end = EndOfScan(bytes, at);
                kept.Write(bytes[at..end]);
                at = end;
            }
        }

        return null;
    }

    private static void Keep(MemoryStream kept, byte marker, ReadOnlySpan<byte> segment)
    {
        var content = segment[4..];
        if (marker == FirstApplication)
        {
            if (content.StartsWith("JFIF\0"u8) && content.Length >= JfifLength)
            {
                // Its last two bytes are the size of a preview: none.
                kept.Write([Mark, FirstApplication, 0, JfifLength + 2]);
                kept.Write(content[..(JfifLength - 2)]);
                kept.Write([0, 0]);
            }
        }
        else if (marker == Comment || (marker is > FirstApplication and <= LastApplication && !(marker == ColourProfile && content.StartsWith("ICC_PROFILE\0"u8)) && !(marker == Adobe && content.StartsWith("Adobe"u8))))
        {
            return;
        }
        else
        {
            kept.Write(segment);
        }
    }

    /// <summary>Where the coded picture ends: at a mark that is neither an escaped byte nor a restart.</summary>
    private static int EndOfScan(ReadOnlySpan<byte> bytes, int from)
    {
        for (var at = from; at + 1 < bytes.Length; at++)
        {
            if (bytes[at] == Mark && bytes[at + 1] is not (0 or Mark or >= 0xD0 and <= 0xD7))
            {
                return at;
            }
        }

        return bytes.Length;
    }
}
