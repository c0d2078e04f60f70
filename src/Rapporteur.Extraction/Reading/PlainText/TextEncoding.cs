using System.Text;
using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Reading.PlainText;

/// <summary>Bytes to text: by the byte-order mark, as UTF-8 where it is, else as Windows-1252 with a finding.</summary>
internal static class TextEncoding
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>That the encoding is a guess.</summary>
    public static Finding Guessed { get; } = new("EXT0202", FindingSeverity.Warning, "The text is not UTF-8; it was read as Windows-1252. Check letters with accents, or save it as UTF-8.");

    public static (string Text, bool Guessed) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return (Encoding.Unicode.GetString(bytes[2..]), false);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return (Encoding.BigEndianUnicode.GetString(bytes[2..]), false);
        }

        try
        {
            return (Strict.GetString(bytes).TrimStart('\uFEFF'), false);
        }
        catch (DecoderFallbackException)
        {
            return (CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes), true);
        }
    }
}
