using System.Text.RegularExpressions;
using Rapporteur.Extraction.Kinds.Units;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Reads who speaks from the line that opens a speech. <c>Mr. Adan (Arcadia), replying to questions, said that</c> is Mr. Adan, of Arcadia;
/// <c>A representative of Arcadia said</c> is a delegate without a name; <c>He added that</c> opens nothing.</summary>
internal static partial class SpeakerReader
{
    // The verb of speech stands at most this far behind the name: clauses in between tell of the occasion.
    private const int FarthestVerb = 600;

    /// <summary>The speaker whose speech the block opens; null where it opens none.</summary>
    public static Speaker? ReadOrNull(string text)
    {
        if (At(text, 0) is { } first)
        {
            return first;
        }

        var lead = SpeakerWords.Leads.FirstOrDefault(l => SpeakerWords.StartsAt(text, 0, l));
        if (lead is null)
        {
            return null;
        }

        var sentence = SentenceEnd(text, 0);
        for (var comma = text.IndexOf(", ", lead.Length, StringComparison.Ordinal); comma > 0 && comma < sentence; comma = text.IndexOf(", ", comma + 2, StringComparison.Ordinal))
        {
            if (At(text, comma + 2) is { } later)
            {
                return later;
            }
        }

        return null;
    }

    /// <summary>True when the block opens with a speaker and a verb of speech.</summary>
    public static bool Speaks(string text) => ReadOrNull(text) is { } speaker && SaysSomething(text, speaker.End);

    private static Speaker? At(string text, int at)
    {
        var speaker = Person(text, at) ?? Office(text, at);
        return speaker is not null && (SaysSomething(text, speaker.End) || IsMarked(speaker)) ? speaker : null;
    }

    // "Mr. Adan (Arcadia)" speaks whatever the verb is.
    private static bool IsMarked(Speaker speaker) => speaker is { Form: "person", Of: not null };

    private static Speaker? Person(string text, int at)
    {
        var end = SpeakerName.End(text, at);
        if (end < 0)
        {
            return null;
        }

        var name = text[at..end];
        var (of, after) = Bracket(text, end);
        var jointly = new List<string>();
        while (And().Match(text, after) is { Success: true } and && SpeakerName.End(text, after + and.Length) is var other and > 0)
        {
            jointly.Add(text[(after + and.Length)..other]);
            (var shared, after) = Bracket(text, other);
            of ??= shared;
        }

        jointly.AddRange(OnBehalf(text, after));
        return new Speaker(name, "person", of, Capacity(text, after), jointly, after);
    }

    private static Speaker? Office(string text, int at)
    {
        foreach (var (words, form) in SpeakerWords.Offices)
        {
            if (!SpeakerWords.StartsAt(text, at, words))
            {
                continue;
            }

            var end = at + words.Length;
            if (form != "of")
            {
                var (role, after) = Bracket(text, end);
                var of = Belongs().Match(text, after);
                after = of.Success ? after + of.Length : after;
                return new Speaker(text[at..(of.Success ? after : end)], form, of.Success ? of.Groups["of"].Value : role, Capacity(text, after), OnBehalf(text, after), after);
            }

            return Represented(text, end) is { } stop ? new Speaker(text[at..stop], form, text[end..stop].Trim(), Capacity(text, stop), [], stop) : null;
        }

        return null;
    }

    // "A representative of the Republic of Arcadia said": what is represented ends where a comma, a bracket or the verb begins.
    private static int? Represented(string text, int from)
    {
        var at = from;
        for (var n = 0; n < 16 && at < text.Length; n++)
        {
            at = SpeakerWords.Skip(text, at);
            if (at > from + 1 && (SpeakerWords.VerbAt(text, at) || Participle().IsMatch(text.AsSpan(at))))
            {
                break;
            }

            var end = SpeakerWords.WordEnd(text, at);
            if (end == at)
            {
                break;
            }

            at = end;
            if (at < text.Length && text[at] != ' ')
            {
                break;
            }
        }

        var stop = at;
        while (stop > from && text[stop - 1] == ' ')
        {
            stop--;
        }

        return stop > from + 2 ? stop : null;
    }

    private static (string? Words, int After) Bracket(string text, int at)
    {
        var open = SpeakerWords.Skip(text, at);
        if (open >= text.Length || text[open] != '(')
        {
            return (null, at);
        }

        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return (text[(open + 1)..i].Trim(), i + 1);
            }
        }

        return (null, at);
    }

    private static bool SaysSomething(string text, int at)
    {
        if (SpeakerWords.VerbAt(text, at))
        {
            return true;
        }

        var next = SpeakerWords.Skip(text, at);
        var participle = next < text.Length && Participle().IsMatch(text.AsSpan(next));
        if (next >= text.Length || (text[next] != ',' && !participle))
        {
            return false;
        }

        var end = Math.Min(SentenceEnd(text, at), at + FarthestVerb);
        for (var comma = text.IndexOf(',', next); comma > 0 && comma < end; comma = text.IndexOf(',', comma + 1))
        {
            if (SpeakerWords.VerbAt(text, comma + 1))
            {
                return true;
            }
        }

        return participle && Enumerable.Range(next, end - next).Any(i => text[i] == ' ' && SpeakerWords.VerbAt(text, i + 1));
    }

    private static string? Capacity(string text, int at)
    {
        var match = InCapacity().Match(text, at);
        return match.Success ? match.Groups["as"].Value : Apposition().Match(text, at) is { Success: true } office ? office.Groups["office"].Value : null;
    }

    private static IReadOnlyList<string> OnBehalf(string text, int at)
    {
        var match = Behalf().Match(text, at);
        if (!match.Success)
        {
            return [];
        }

        var end = SpeakerName.End(text, at + match.Length);
        return end < 0 ? [] : [text[(at + match.Length)..end]];
    }

    private static int SentenceEnd(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (Sentences.Ends(text, i))
            {
                return i;
            }
        }

        return text.Length;
    }

    [GeneratedRegex(@"\G(?:\s+and\s+|,\s+(?=(?:Mr|Ms|Mrs)\b))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex And();

    [GeneratedRegex(@"\A(?:speaking|replying|responding|answering|introducing|presenting|referring|summarizing|resuming|continuing|returning|acting|noting|recalling|commenting|turning)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Participle();

    [GeneratedRegex(@"\G\s+(?:of|from|for)\s+(?<of>(?:the\s+)?\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:of|the|and|for)\s+)*\p{Lu}[\p{L}’'-]*)*)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Belongs();

    [GeneratedRegex(@"\G,?\s*(?:also\s+)?(?:speaking|acting)\s+(?:also\s+)?(?:as|in\s+(?:his|her|their)\s+capacity\s+as)\s+(?:an?\s+|the\s+)?(?<as>[^,.;]{3,90}?)(?=,|\s+(?:said|asked|wondered|noted|thanked|welcomed|wished|requested|recalled|drew)\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InCapacity();

    [GeneratedRegex(@"\G,\s+(?<office>(?:the\s+)?(?:\p{Lu}[\p{L}’'-]*)(?:\s+(?:[\p{L}’'-]+)){0,9}),", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Apposition();

    [GeneratedRegex(@"\G,?\s*speaking\s+(?:also\s+)?on\s+behalf\s+(?:also\s+)?of\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Behalf();
}
