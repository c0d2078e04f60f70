namespace Rapporteur.Storage.Recording;

/// <summary>Text as every database takes it.</summary>
internal static class StorableText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Puts U+FFFD for the two things that PostgreSQL refuses, NUL and half of a surrogate pair: one for one, so that spans stay right.
    /// Cuts a code that is longer than its column; the complete reading keeps it whole.</summary>
    public static string Of(string text, int? maxLength)
    {
        var cut = maxLength is { } max && text.Length > max ? text[..max] : text;
        return IsStorable(cut) ? cut : Replaced(cut);
    }

    /// <summary>True when every database takes the text as it is.</summary>
    public static bool IsStorable(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return false;
        }

        for (var n = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); n >= 0 && n < text.Length; n++)
        {
            if (char.IsSurrogate(text[n]) && !IsPaired(text, ref n))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPaired(string text, ref int n)
    {
        if (n + 1 >= text.Length || !char.IsSurrogatePair(text[n], text[n + 1]))
        {
            return false;
        }

        n++;
        return true;
    }

    private static string Replaced(string text)
    {
        var kept = text.ToCharArray();
        for (var n = 0; n < kept.Length; n++)
        {
            var at = n;
            if (kept[n] == '\0' || (char.IsSurrogate(kept[n]) && !IsPaired(text, ref n)))
            {
                kept[at] = Replacement;
            }
        }

        return new string(kept);
    }
}
