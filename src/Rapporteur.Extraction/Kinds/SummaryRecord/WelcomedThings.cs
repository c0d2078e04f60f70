using Rapporteur.Core.Documents;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>What a clause says would be welcome, useful or needed.</summary>
internal static class WelcomedThings
{
    // "More details would be welcome": fewer words before the predicate name nothing yet.
    private const int FewestWords = 3;
    // "would be most welcome on": so far behind the first word of the predicate.
    private const int FarthestLink = 5;

    /// <summary>"In that light, details of the cases would be welcome": what would be welcome. "More details would be welcome on the cases": what they are to be of. Null where nothing else is named: "Figures would help".</summary>
    public static TextSpan? OrNull(string text, Cue cue, int end)
    {
        var before = WordToken.Of(text, cue.TextStart, cue.Start);
        var noun = before.FindIndex(w => QuestionParts.Nouns.Contains(w.Text));
        if (noun < 0)
        {
            return null;
        }

        var comma = text.LastIndexOf(',', before[noun].Start, before[noun].Start - cue.TextStart);
        var start = comma > 0 ? comma + 1 : cue.TextStart;
        if (WordToken.Of(text, start, cue.Start).Count >= FewestWords)
        {
            return new TextSpan(start, cue.Start);
        }

        var behind = WordToken.Of(text, cue.Start, end);
        for (var i = 1; i <= FarthestLink && i < behind.Count; i++)
        {
            if (QuestionParts.Links.FirstOrDefault(l => QuestionCues.StartsAt(behind, i, l)) is { } link && i + link.Split(' ').Length < behind.Count)
            {
                return new TextSpan(behind[i + link.Split(' ').Length].Start, end);
            }
        }

        return null;
    }
}
