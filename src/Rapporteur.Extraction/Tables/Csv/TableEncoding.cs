using System.Text;

namespace Rapporteur.Extraction.Tables.Csv;

/// <summary>Finds out how the bytes of a table are letters: by the byte-order mark, as UTF-8 where all of it is, as UTF-16 where every second byte is empty;
/// else Windows-1252 or Mac OS Roman, whichever gives words that people write. The file's name never decides.</summary>
internal static class TableEncoding
{
    private const int Chunk = 64 * 1024;
    private const int Around = 2;

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Mac = CodePagesEncodingProvider.Instance.GetEncoding(10000)!;

    /// <summary>The encoding that the user named; null for a name that is none.</summary>
    public static Encoding? ByNameOrNull(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Reads the stream once from its beginning, in pieces.</summary>
    public static DetectedEncoding Detect(Stream stream, CancellationToken cancel)
    {
        stream.Position = 0;
        var head = new byte[4096];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (Marked(head.AsSpan(0, length)) is { } marked)
        {
            return marked;
        }

        stream.Position = 0;
        return ByContent(stream, cancel);
    }

    private static DetectedEncoding? Marked(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return new DetectedEncoding(Encoding.UTF8, "UTF-8", false);
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || EmptyHalf(head, 1))
        {
            return new DetectedEncoding(Encoding.Unicode, "UTF-16", false);
        }

        return head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || EmptyHalf(head, 0)
            ? new DetectedEncoding(Encoding.BigEndianUnicode, "UTF-16, big end first", false)
            : null;
    }

    /// <summary>True when most bytes at even (0) or odd (1) places are empty.</summary>
    private static bool EmptyHalf(ReadOnlySpan<byte> head, int parity)
    {
        var empty = 0;
        for (var n = parity; n < head.Length; n += 2)
        {
            empty += head[n] == 0 ? 1 : 0;
        }

        return head.Length >= 4 && empty > head.Length / 4;
    }

    private static DetectedEncoding ByContent(Stream stream, CancellationToken cancel)
    {
        var utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var (valid, letters) = (true, 0);
        var (windows, mac) = (new LetterPlausibility(Windows), new LetterPlausibility(Mac));
        var bytes = new byte[Chunk + (2 * Around)];
        bytes.AsSpan(0, Around).Fill((byte)' ');
        var chars = new char[Chunk + 16];
        var kept = Around;
        for (var last = false; !last;)
        {
            cancel.ThrowIfCancellationRequested();
            var read = stream.ReadAtLeast(bytes.AsSpan(kept, Chunk), Chunk, throwOnEndOfStream: false);
            last = read < Chunk;
            valid = valid && IsUtf8(utf8, bytes.AsSpan(kept, read), chars, last);
            var end = kept + read;
            if (last)
            {
                bytes.AsSpan(end, Around).Fill((byte)' ');
                end += Around;
            }

            for (var n = Around; n < end - Around; n++)
            {
                if (bytes[n] >= 0x80)
                {
                    letters++;
                    windows.Weigh(bytes.AsSpan(n - Around, (2 * Around) + 1));
                    mac.Weigh(bytes.AsSpan(n - Around, (2 * Around) + 1));
                }
            }

            kept = 2 * Around;
            bytes.AsSpan(end - kept, kept).CopyTo(bytes);
        }

        return valid
            ? new DetectedEncoding(Encoding.UTF8, "UTF-8", false)
            : mac.Score > windows.Score
                ? new DetectedEncoding(Mac, "Mac OS Roman", true, letters, "Windows-1252")
                : new DetectedEncoding(Windows, "Windows-1252", true, letters, "Mac OS Roman");
    }

    private static bool IsUtf8(Decoder utf8, ReadOnlySpan<byte> bytes, char[] chars, bool flush)
    {
        try
        {
            utf8.GetChars(bytes, chars, flush);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
