using System.Text.RegularExpressions;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Says where a further question begins behind a joint: <c>whether</c>, <c>to what extent</c>, <c>if so, how</c>, <c>details of</c>.</summary>
internal sealed partial class QuestionOpening(string text)
{
    private const int LongestCondition = 6;

    /// <summary>Words that may also go on with a relative clause.</summary>
    public static HashSet<string> Relative { get; } = new(["which", "who", "whom", "whose", "where", "when", "what"], StringComparer.OrdinalIgnoreCase);

    /// <summary>True for "if so" alone: no question.</summary>
    public static bool IsCondition(List<WordToken> words) => QuestionParts.Conditions.Any(c => c.Split(' ').Length == words.Count && QuestionCues.StartsAt(words, 0, c))
        || (words[0].Is("if") && words.Count <= LongestCondition && !words.Any(w => QuestionParts.Interrogatives.Contains(w.Text)));

    /// <summary>Behind the words between commas after a joint, "and, in that connection, who", but for a condition; <paramref name="at"/> where there are none.</summary>
    public int AfterAside(int at, int end)
    {
        var comma = text.AsSpan(0, at).TrimEnd().EndsWith(",") ? text.IndexOf(',', at, end - at) : -1;
        var words = comma < 0 ? [] : WordToken.Of(text, at, comma);
        if (words.Count is 0 or > LongestCondition || words[0].Is("if") || QuestionParts.Interrogatives.Contains(words[0].Text)
            || QuestionParts.Conditions.Any(c => QuestionCues.StartsAt(words, 0, c)))
        {
            return at;
        }

        var behind = WordToken.Of(text, comma, end);
        return behind.Count > 0 && QuestionParts.Interrogatives.Contains(behind[0].Text) ? behind[0].Start : at;
    }

    /// <summary>True where a sentence with a question mark begins as one: "Had they been heard", "What had become of it".</summary>
    public static bool IsDirect(List<WordToken> words) =>
        words.Count > 1 && (QuestionParts.Auxiliaries.Contains(words[0].Text) || QuestionParts.Interrogatives.Contains(words[0].Text)
            || (QuestionParts.Prepositions.Contains(words[0].Text) && QuestionParts.Interrogatives.Contains(words[1].Text)));

    /// <summary>True for "by whom", "with what": short and yet whole.</summary>
    public static bool IsElliptic(List<WordToken> words) =>
        words.Count == 2 && QuestionParts.Prepositions.Contains(words[0].Text) && QuestionParts.Interrogatives.Contains(words[1].Text);

    /// <summary>Behind the word that a piece shares with the words that ask: "asked about the old, about the new".</summary>
    public int BehindShared(int at, int end, Cue cue)
    {
        var words = WordToken.Of(text, at, end);
        return words.Count > 1 && IsShared(words, 0, cue) ? words[1].Start : at;
    }

    private bool IsShared(List<WordToken> words, int at, Cue cue) =>
        cue.NamesThings && at + 1 < words.Count && !QuestionParts.Interrogatives.Contains(words[at + 1].Text) && QuestionParts.Links.Contains(words[at].Text, StringComparer.OrdinalIgnoreCase)
        && WordToken.Of(text, cue.Start, cue.TextStart) is [.., var last] && last.Is(words[at].Text);

    private static bool IsInverted(List<WordToken> words, int at, bool afterComma) =>
        at + 1 < words.Count && QuestionParts.Auxiliaries.Contains(words[at].Text)
        && (afterComma ? QuestionParts.Subjects.Contains(words[at + 1].Text)
            : !QuestionParts.Auxiliaries.Contains(words[at + 1].Text) && !words[at + 1].Is("been") && !words[at + 1].Is("be") && !words[at + 1].Is("not") && !words[at + 1].Text.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>A bare comma opens "whether" and "how"; "which" and "to whom" only in a list: "how many had been returned, to whom they had been handed and what …".</summary>
    public bool OpensAfterComma(List<WordToken> words, int after, int end, Cue cue)
    {
        if (IsShared(words, 0, cue) || (cue.Pattern == CuePattern.Mark && IsInverted(words, 0, afterComma: true)))
        {
            return true;
        }

        if (QuestionParts.Conditions.FirstOrDefault(c => QuestionCues.StartsAt(words, 0, c)) is { } condition)
        {
            return words.Count > condition.Split(' ').Length && QuestionParts.Interrogatives.Contains(words[condition.Split(' ').Length].Text);
        }

        var preposition = QuestionParts.Prepositions.Contains(words[0].Text);
        if (!preposition && !QuestionParts.Interrogatives.Contains(words[0].Text))
        {
            return false;
        }

        if (preposition && words.Count > 1 && QuestionParts.Interrogatives.Contains(words[1].Text) && (words[1].Is("what") || !Relative.Contains(words[1].Text)))
        {
            return true;
        }

        var last = LastOfList().Match(text, after, end - after);
        return (!preposition && (!Relative.Contains(words[0].Text) || words[0].Is("what")))
            || (last.Success && !text.AsSpan(after, last.Index - after).Contains(',') && QuestionParts.Interrogatives.Contains(last.Groups["word"].Value));
    }

    /// <summary>True where a further question begins: "whether", "to what extent", "if so, how", and for cues that name things "details of", "explain".</summary>
    public bool Opens(int at, int end, Cue cue)
    {
        var words = WordToken.Of(text, at, end);
        var i = 0;
        while (i < words.Count && SpeakerWords.Adverbs.Contains(words[i].Text))
        {
            i++;
        }

        if (QuestionParts.Conditions.FirstOrDefault(c => QuestionCues.StartsAt(words, i, c)) is { } condition)
        {
            i += condition.Split(' ').Length;
        }
        else if (i < words.Count && words[i].Is("if"))
        {
            // "and, if they were not, by what date": the question stands behind the condition.
            var comma = text.IndexOf(',', words[i].End, end - words[i].End);
            return comma > 0 && WordToken.Of(text, words[i].End, comma).Count <= LongestCondition && Opens(comma + 1, end, cue);
        }

        if (i >= words.Count)
        {
            return false;
        }

        var next = i + 1 < words.Count ? words[i + 1].Text : "";
        return QuestionParts.Interrogatives.Contains(words[i].Text)
            || (QuestionParts.Prepositions.Contains(words[i].Text) && QuestionParts.Interrogatives.Contains(next))
            || (cue.Pattern == CuePattern.Mark && IsInverted(words, i, afterComma: false)) || IsShared(words, i, cue)
            || (cue.NamesThings && OpensThing(words, i, cue));
    }

    private static bool OpensThing(List<WordToken> words, int at, Cue cue)
    {
        if (cue.Pattern.Then is "verb" or "information")
        {
            at += words[at].Is("to") ? 1 : 0;
            return QuestionParts.Telling.Any(v => QuestionCues.StartsAt(words, at, v));
        }

        at += words[at].Is("for") || words[at].Is("about") || words[at].Is("to") ? 1 : 0;
        for (var i = at; i < words.Count && i < at + 4 && !words[i].Is("and"); i++)
        {
            if (QuestionParts.Nouns.Contains(words[i].Text))
            {
                // "and their outcome" speaks of what was named before.
                return QuestionParts.Links.Any(l => QuestionCues.StartsAt(words, i + 1, l)) || (i == words.Count - 1 && i > at && QuestionParts.Possessives.Contains(words[at].Text));
            }
        }

        return false;
    }

    [GeneratedRegex(@",?\s(?:and|as\s+well\s+as),?\s+(?:(?:in\s+particular|more\s+generally|in\s+that\s+(?:connection|regard|case)|if\s+so),?\s+)?(?:(?:in|to|by|with|on|at|for|from|of|under)\s+)?(?<word>\p{L}+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LastOfList();
}
