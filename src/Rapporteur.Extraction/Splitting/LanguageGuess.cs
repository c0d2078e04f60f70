using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Splitting;

/// <summary>Detects a document's language from its script and its commonest words (data/profiles/languages.csv).</summary>
internal static class LanguageGuess
{
    private const int Sample = 6_000;

    private static readonly List<Profile> Profiles =
    [
        .. TableFile.Read("profiles/languages.csv").Select(r => new Profile(r["language"], r["script"], [.. r["words"].Split(' ')])),
    ];

    /// <summary>The language as ISO 639-1; null where the text is too short or none fits.</summary>
    public static string? Of(CleanDocument clean) => Of(BodySample(clean));

    /// <summary>The language of a passage; null where it is too short to say or none fits.</summary>
    public static string? Of(string text)
    {
        var script = Script(text);
        var known = Profiles.Where(p => p.Script == script).ToList();
        if (known.Count <= 1)
        {
            return known.FirstOrDefault()?.Language;
        }

        var words = text.Split([' ', '\n', ',', '.', ';', ':', '،', '(', ')', '’'], StringSplitOptions.RemoveEmptyEntries);
        var best = known.Select(p => (p.Language, Hits: words.Count(w => p.Words.Contains(w.ToLowerInvariant())))).MaxBy(p => p.Hits);

        // Many languages are written in Latin letters; of the other scripts the United Nations' own language is likely even where a font spoils the words.
        return best.Hits * 20 >= words.Length || script != "latin" ? best.Language : null;
    }

    // From the middle of the body: covers mix languages.
    private static string BodySample(CleanDocument clean)
    {
        if (clean.Body.Count == 0)
        {
            return clean.Text[..Math.Min(Sample, clean.Text.Length)];
        }

        var start = clean.Body[clean.Body.Count / 4].Words.Start;
        return clean.Text[start..Math.Min(start + Sample, clean.Text.Length)];
    }

    private static string Script(string text)
    {
        int latin = 0, cyrillic = 0, arabic = 0, han = 0;
        foreach (var c in text)
        {
            latin += char.IsAsciiLetter(c) || c is >= 'À' and <= 'ɏ' ? 1 : 0;
            cyrillic += c is >= 'Ѐ' and <= 'ӿ' ? 1 : 0;
            arabic += c is (>= '\u0600' and <= '\u06FF') or (>= '\uFB50' and <= '\uFEFC') ? 1 : 0;
            han += c is >= '\u4E00' and <= '\u9FFF' ? 3 : 0;
        }

        var most = Math.Max(Math.Max(latin, cyrillic), Math.Max(arabic, han));
        return most == 0 ? "" : most == latin ? "latin" : most == cyrillic ? "cyrillic" : most == arabic ? "arabic" : "han";
    }

    private sealed record Profile(string Language, string Script, HashSet<string> Words);
}
