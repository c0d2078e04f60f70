using System.Text.RegularExpressions;
using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Kinds.UprStakeholderSummary;

/// <summary>Finds where a summary names its submitters: by the short form of the list, by the name, and by a short form that the text itself gives, as "The Commission of Elders (the Elders)".</summary>
internal sealed partial class SubmitterNames
{
    private readonly Dictionary<string, string> keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex? any;

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

        any = keys.Count == 0 ? null : new Regex(
            @"(?<![\w/\-])(?:" + string.Join('|', keys.Keys.OrderByDescending(k => k.Length).Select(Regex.Escape)) + @")(?![\w/]|-\w)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    /// <summary>Prepares the names.</summary>
    /// <param name="submitters">The submitters.</param>
    /// <param name="text">The summary's running text.</param>
    public static SubmitterNames Of(IReadOnlyList<Submitter> submitters, string text) => new(submitters, text);

    /// <summary>The submitters named in words, in order, with the place behind each.</summary>
    public IReadOnlyList<(string Key, int Start, int End)> Find(string words)
    {
        var plain = Written(words);
        return any is null ? [] : [.. any.Matches(plain).Select(m => (keys[m.Value], m.Index, m.Index + m.Length))];
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
        var given = Regex.Match(text, Regex.Escape(name) + @"[^().]{0,60}\((?:the\s+)?(?<alias>[A-Z][\w\-/]*(?: [A-Z]\w*)?)\)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        if (given.Success)
        {
            keys.TryAdd(given.Groups["alias"].Value, one.Key);
        }
    }

    [GeneratedRegex(@"\bJoint\s+[Ss]ubmission\s+(?:\(JS\)\s*(?<n>\d+)|(?:No\.\s*)?(?<n>\d+)(?:\s*\(JS\s?\d+\))?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex JointWords();

    // Up to the place or the bracket.
    [GeneratedRegex(@"^[^,;(*]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Plain();
}
