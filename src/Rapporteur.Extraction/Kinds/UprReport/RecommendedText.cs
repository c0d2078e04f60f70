using Rapporteur.Core.Documents;
using Rapporteur.Core.States;

namespace Rapporteur.Extraction.Kinds.UprReport;

/// <summary>One text under a number and the States that recommend it.</summary>
/// <param name="Span">Its words, without the brackets at its end.</param>
/// <param name="States">Recommending States, also those named in brackets within the text.</param>
/// <param name="Unresolved">Names among them that denote no State that is known.</param>
/// <param name="Misprints">Names that were read as a State's in spite of a wrong letter.</param>
internal sealed record RecommendedText(TextSpan Span, IReadOnlyList<StateCode> States, IReadOnlyList<string> Unresolved, IReadOnlyList<string> Misprints)
{
    /// <summary>Takes the words under one number apart. <c>Ratify it (France); sign it (Spain)</c> are two texts;
    /// <c>Ratify (France) or sign it (Spain)</c> is one text of two States, and so is <c>Sign (France); ratify (Spain) the Protocol</c>.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="span">The words under the number.</param>
    public static IReadOnlyList<RecommendedText> Cut(string text, TextSpan span)
    {
        var words = span.Slice(text);
        var brackets = StateBracket.Find(words);
        var cuts = new List<RecommendedText>();
        var from = 0;
        var (first, clause) = (0, 0);
        for (var i = 0; i < brackets.Count; i++)
        {
            var last = i == brackets.Count - 1;
            if (last ? !IsNothing(words, brackets[i].Span.End, words.Length) : !EndsText(words, brackets, i))
            {
                continue;
            }

            if (!last && UnfinishedText.Is(words[clause..brackets[i].Span.End]))
            {
                clause = brackets[i].Span.End;
                continue;
            }

            // Brackets that follow each other are one run: "(France) (Lithuania)".
            var run = i;
            while (run > first && IsNothing(words, brackets[run - 1].Span.End, brackets[run].Span.Start))
            {
                run--;
            }

            Add(cuts, words, span.Start, from, brackets[run].Span.Start, brackets.Skip(first).Take(i - first + 1));
            (from, clause) = (brackets[i].Span.End, brackets[i].Span.End);
            first = i + 1;
        }

        if (first < brackets.Count || cuts.Count == 0)
        {
            Add(cuts, words, span.Start, from, words.Length, brackets.Skip(first));
        }

        return cuts;
    }

    // After the bracket a stop or a stroke, and then words that have a bracket of their own.
    private static bool EndsText(string words, IReadOnlyList<StateBracket> brackets, int at)
    {
        var after = brackets[at].Span.End;
        while (after < words.Length && words[after] is ' ' or '\n')
        {
            after++;
        }

        return after < words.Length && words[after] is ';' or '/' or '.' && !IsNothing(words, after, brackets[at + 1].Span.Start);
    }

    private static void Add(List<RecommendedText> cuts, string words, int offset, int from, int to, IEnumerable<StateBracket> brackets)
    {
        var start = from;
        while (start < to && (words[start] is ' ' or '\n' or ';' or '/' or '.' or ','))
        {
            start++;
        }

        var end = to;
        while (end > start && words[end - 1] is ' ' or '\n' or ',')
        {
            end--;
        }

        var named = brackets.ToList();
        if (end > start)
        {
            cuts.Add(new RecommendedText(new TextSpan(offset + start, offset + end), [.. named.SelectMany(b => b.States).Distinct()], [.. named.SelectMany(b => b.Unresolved)], [.. named.SelectMany(b => b.Misprints)]));
        }
        else if (cuts.Count > 0)
        {
            cuts[^1] = cuts[^1] with { States = [.. cuts[^1].States.Concat(named.SelectMany(b => b.States)).Distinct()] };
        }
    }

    // Nothing but stops, spaces and a joint.
    private static bool IsNothing(string words, int from, int to) =>
        words.AsSpan(from, to - from).Trim(" \n.;,/*").ToString() is "" or "and" or "; and";
}
