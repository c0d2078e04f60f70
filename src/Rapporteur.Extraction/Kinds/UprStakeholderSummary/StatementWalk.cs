using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Kinds.Units;
using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.UprStakeholderSummary;

/// <summary>Walks through a summary sentence by sentence: who is named before a verb of saying has said it, and goes on saying it until another is named or the paragraph ends.</summary>
internal static class StatementWalk
{
    private const string According = "According to ";

    // Between the last name and its verb stand few words, "also", "in 2013", "for its part".
    private const int MostBetween = 90;
    private const int ShortName = 30;

    private static readonly PhraseTable<string> Saying = new(TableFile.Read("profiles/reporting.csv").Select(r => (r["words"], r["kind"])));

    /// <summary>The statements of a paragraph, in order; empty where nobody is named.</summary>
    public static IReadOnlyList<SubmittedStatement> Of(Paragraph paragraph, SubmitterNames names)
    {
        var found = new List<SubmittedStatement>();
        foreach (var sentence in Cut(paragraph.Text))
        {
            var words = paragraph.Text[sentence.Start..sentence.End];
            var span = new TextSpan(paragraph.Span.Start + sentence.Start, paragraph.Span.Start + sentence.End);
            var said = SaidOrNull(words, names);
            var kind = said?.Kind ?? (found.Count > 0 ? Continued(words) : null);
            if (said is null && found.Count == 0)
            {
                continue;
            }

            if (said is not null || (kind is not null && kind != found[^1].Kind))
            {
                found.Add(new SubmittedStatement(said?.By ?? found[^1].Submitters, kind ?? "information", paragraph.Number, words, paragraph.Page, span));
            }
            else
            {
                var whole = new TextSpan(found[^1].Span.Start, span.End);
                found[^1] = found[^1] with { Text = paragraph.Text[(whole.Start - paragraph.Span.Start)..sentence.End], Span = whole };
            }
        }

        return found;
    }

    private static (IReadOnlyList<string> By, string Kind)? SaidOrNull(string words, SubmitterNames names)
    {
        var named = names.Find(words);
        if (named.Count == 0)
        {
            return null;
        }

        if (words.StartsWith(According, StringComparison.OrdinalIgnoreCase) && named[0].Start < According.Length + MostBetween)
        {
            return ([.. Together(words, named, named[0].End).Select(n => n.Key).Distinct()], "information");
        }

        foreach (var verb in Saying.All(words))
        {
            // "as stated by JS1": who speaks stands behind.
            var by = verb.At + verb.Phrase.Length + " by ".Length;
            if (string.CompareOrdinal(words, by - " by ".Length, " by ", 0, " by ".Length) == 0 && named.FirstOrDefault(n => n.Start >= by && n.Start < by + ShortName) is { Key: not null } behind)
            {
                return ([behind.Key], verb.Value);
            }

            var before = named.Where(n => n.End <= verb.At).ToList();
            if (before.Count > 0 && verb.At - before[^1].End < MostBetween && !words[before[^1].End..verb.At].Contains(" that ", StringComparison.Ordinal))
            {
                return ([.. before.Select(n => n.Key).Distinct()], verb.Value);
            }
        }

        return null;
    }

    // "According to JS1 and AI, …": those named up to the comma behind the first.
    private static IEnumerable<(string Key, int Start, int End)> Together(string words, IReadOnlyList<(string Key, int Start, int End)> named, int first)
    {
        var comma = words.IndexOf(", ", first, StringComparison.Ordinal);
        return named.Where(n => comma < 0 || n.End <= comma);
    }

    // "It recommended …": the kind may change without a name.
    private static string? Continued(string words)
    {
        var first = words.Split(' ', 3);
        return first.Length == 3 && first[0] is "It" or "They" or "He" or "She" or "Furthermore," or "Moreover," or "Additionally," ? Saying.FirstOrNull(words) is { } said && said.At < 40 ? said.Value : null : null;
    }

    private static IEnumerable<(int Start, int End)> Cut(string text)
    {
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Ends(text, i) && i < text.Length - 1)
            {
                continue;
            }

            var end = i + 1;
            while (end < text.Length && (text[end] is '”' or '"' or ')' || char.IsDigit(text[end])))
            {
                end++;
            }

            if (end > from && text[from..end].Trim().Length > 0)
            {
                yield return (from, end);
            }

            from = end;
            while (from < text.Length && char.IsWhiteSpace(text[from]))
            {
                from++;
            }

            i = Math.Max(i, from - 1);
        }
    }

    // A note's mark may stand right behind the stop.
    private static bool Ends(string text, int at)
    {
        if (text[at] != '.' || at + 1 >= text.Length || !char.IsDigit(text[at + 1]))
        {
            return Sentences.Ends(text, at);
        }

        var next = at + 1;
        while (next < text.Length && char.IsDigit(text[next]))
        {
            next++;
        }

        return at > 0 && char.IsLetter(text[at - 1]) && (next == text.Length || (text[next] == ' ' && next + 1 < text.Length && char.IsUpper(text[next + 1])));
    }
}
