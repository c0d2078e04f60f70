using System.Text.RegularExpressions;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.UprStakeholderSummary;

/// <summary>Finds where a summary names its submitters: by the short form of the list, by the name, and by a short form that the text itself gives, as "The Commission of Elders (the Elders)".</summary>
internal sealed partial class SubmitterNames
{
    private readonly Dictionary<string, string> keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly PhraseTable<string>? any;

    private SubmitterNames(IReadOnlyList<Submitter> submitters, string text)
    {
        foreach (var one in submitters)
        {
            keys.TryAdd(one.Key, one.Key);
            foreach (var part in Parts(one))
            {
                keys.TryAdd(part, one.Key);
            }
        }

        foreach (var one in submitters.Where(s => !s.Joint))
        {
            Named(one, text);
        }

        any = keys.Count == 0 ? null : new PhraseTable<string>(keys.Select(k => (k.Key, k.Value)));
    }

    /// <summary>Prepares the names.</summary>
    /// <param name="submitters">The submitters.</param>
    /// <param name="text">The summary's running text.</param>
    public static SubmitterNames Of(IReadOnlyList<Submitter> submitters, string text) => new(submitters, text);

    /// <summary>The submitters named in words, in order, with the place behind each.</summary>
    public IReadOnlyList<(string Key, int Start, int End)> Find(string words)
    {
        var plain = Written(words);
        var hits = any is null ? [] : any.All(plain).Where(h => Stands(plain, h)).Select(h => (h.Value, Start: h.At, End: h.At + h.Phrase.Length)).ToList();
        return [.. hits.Where((h, i) => i + 1 == hits.Count || hits[i + 1].Value == h.Value || !IsPartOf(plain[h.End..hits[i + 1].Start]))];
    }

    // "The Committee of the Council (C-CM)": the council is a part of the committee's name, which the bracket ends.
    private static bool IsPartOf(string between) =>
        between.TrimEnd().EndsWith('(') && !between.Contains(',', StringComparison.Ordinal) && !between.Contains(')', StringComparison.Ordinal) && !between.Contains(" and ", StringComparison.Ordinal);

    // A short form in its own letters, no "can" for CAN; and no part of a longer one.
    private static bool Stands(string words, PhraseHit<string> hit)
    {
        var end = hit.At + hit.Phrase.Length;
        var own = hit.Phrase.AsSpan().ContainsAny(' ', '-') || string.CompareOrdinal(words, hit.At, hit.Phrase, 0, hit.Phrase.Length) == 0;
        var whole = (hit.At == 0 || words[hit.At - 1] is not ('-' or '/')) && (end >= words.Length || words[end] is not ('-' or '/') || (end + 1 < words.Length && !char.IsLetter(words[end + 1])));
        return own && whole;
    }

    // "ABC/JS4" is cited as "JS4", "XY-Z: Resolution" as "XY-Z".
    private static string[] Parts(Submitter one) => one.Joint ? one.Key.Split('/') : one.Key.Contains(':', StringComparison.Ordinal) ? [one.Key[..one.Key.IndexOf(':', StringComparison.Ordinal)]] : [];

    // "Joint Submission (JS) 1" is JS1; the length stays the same, so that places hold.
    private static string Written(string words) => JointWords().Replace(words, m => ("JS" + m.Groups["n"].Value).PadLeft(m.Length));

    private void Named(Submitter one, string text)
    {
        var name = Plain().Match(one.Name).Value.Trim();
        if (name.Length < 8 || !name.Contains(' ', StringComparison.Ordinal))
        {
            return;
        }

        keys.TryAdd(name, one.Key);
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (Given().Match(text, at + name.Length) is { Success: true } given)
            {
                keys.TryAdd(given.Groups["alias"].Value, one.Key);
                return;
            }
        }
    }

    // "… (the Elders)" right behind a name.
    [GeneratedRegex(@"\G[^().]{0,60}\((?:the\s+)?(?<alias>[A-Z][\w\-/]*(?: [A-Z]\w*)?)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Given();

    [GeneratedRegex(@"\bJoint\s+[Ss]ubmission\s+(?:\(JS\)\s*(?<n>\d+)|(?:No\.\s*)?(?<n>\d+)(?:\s*\(JS\s?\d+\))?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex JointWords();

    // Up to the place or the bracket.
    [GeneratedRegex(@"^[^,;(*]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Plain();
}
