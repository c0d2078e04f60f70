using Rapporteur.Core.Documents;

namespace Rapporteur.Web.Features.Reading;

/// <summary>The words among which a person chooses bounds.</summary>
internal static class UnitWords
{
    // Words on either side of a bound among which another is chosen, and most words that can each begin a second unit.
    private const int Around = 120;
    private const int Most = 260;

    /// <summary>Where each word of a stretch begins and ends.</summary>
    public static IReadOnlyList<TextSpan> In(string text, TextSpan stretch)
    {
        var words = new List<TextSpan>();
        for (var at = stretch.Start; at < stretch.End;)
        {
            var start = at;
            while (at < stretch.End && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                words.Add(new TextSpan(start, at));
            }

            at++;
        }

        return words;
    }

    /// <summary>Words near a bound: at most <see cref="Around"/> on either side.</summary>
    public static IReadOnlyList<TextSpan> Near(string text, int bound)
    {
        var before = In(text, new TextSpan(Math.Max(0, bound - (Around * 12)), bound));
        var after = In(text, new TextSpan(bound, Math.Min(text.Length, bound + (Around * 12))));
        return [.. before.TakeLast(Around), .. after.Take(Around)];
    }

    /// <summary>Words with which a second unit can begin: all but the first; in a long unit those that begin a sentence or a line.</summary>
    public static IReadOnlyList<TextSpan> Beginning(string text, TextSpan unit)
    {
        var words = In(text, unit).Skip(1).ToList();
        return words.Count <= Most ? words : [.. words.Where(w => text[w.Start - 1] == '\n' || text[..w.Start].AsSpan().TrimEnd()[^1] is '.' or ';' or ':' or '?' or '!' or '؟' or '。').Take(Most)];
    }
}
