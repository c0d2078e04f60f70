using System.Buffers.Binary;

namespace Rapporteur.Extraction.Stripping;

/// <summary>PNG (ISO/IEC 15948): keeps the chunks that draw the picture. Texts, Exif, the time of change, chunks of programs, and what stands behind the end go.</summary>
internal static class PngStripper
{
    private const int Frame = 12;

    private static readonly string[] Kept = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"];

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The picture without metadata; null for a damaged one.</summary>
    public static byte[]? StripOrNull(ReadOnlySpan<byte> bytes)
    {
        using var kept = new MemoryStream(bytes.Length);
        kept.Write(Signature);
        for (var at = Signature.Length; at + Frame <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - Frame)
            {
                return null;
            }

            var chunk = bytes.Slice(at, (int)length + Frame);
            var name = System.Text.Encoding.ASCII.GetString(chunk[4..8]);
            if (Kept.Contains(name))
            {
                kept.Write(chunk);
            }

            if (name == "IEND")
            {
                return kept.ToArray();
            }

            at += chunk.Length;
        }

        return null;
    }
}
