namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>The end mark of a PDF, which a file that was cut off in transfer lacks (ISO 32000-1, 7.5.5).</summary>
internal static class PdfEnd
{
    /// <summary>Readers look for the mark in the last kilobyte; programs that add bytes after it add few.</summary>
    private const int Tail = 4096;

    /// <summary>True when the end mark is where a whole file has it.</summary>
    public static bool IsThere(ReadOnlySpan<byte> bytes) => bytes[^Math.Min(Tail, bytes.Length)..].IndexOf("%%EOF"u8) >= 0;
}
