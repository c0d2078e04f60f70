using System.Text.RegularExpressions;
using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Says what a speech does: asks, replies, runs the meeting, or states.</summary>
internal static partial class TurnActs
{
    /// <summary>It holds at least one question.</summary>
    public const string Question = "question";

    /// <summary>The delegation answers.</summary>
    public const string Reply = "reply";

    /// <summary>The Chair gives the floor, opens, closes.</summary>
    public const string Procedure = "procedure";

    /// <summary>Anything else.</summary>
    public const string Statement = "statement";

    /// <summary>The act of each speech.</summary>
    /// <param name="turns">The speeches in order.</param>
    /// <param name="questions">The questions read in them.</param>
    /// <param name="continued">True where the agenda item goes on from an earlier meeting: its questions were asked there.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<Turn> turns, IReadOnlyList<QuestionUnit> questions, bool continued)
    {
        var acts = new List<string>();
        var asked = continued;
        foreach (var turn in turns)
        {
            var first = turn.Parts[0].Block;
            var (start, end) = (first.Words.Start, turn.Parts[^1].Block.Words.End);
            var asks = turn.Side == SpeakerSides.Committee && questions.Any(q => q.Span.Start >= start && q.Span.End <= end);
            asked |= asks;
            acts.Add(asks ? Question
                : turn.Side == SpeakerSides.State ? StateAct(turn, asked)
                : turn.Speaker.Form == "chair" && turn.Parts.Count == 1 && Runs().IsMatch(first.Text) ? Procedure
                : Statement);
        }

        return acts;
    }

    private static string StateAct(Turn turn, bool asked)
    {
        var opening = turn.Parts[0].Block.Text;
        var only = turn.Parts.Count == 1;
        return Replies().IsMatch(opening) || (asked && !Presents().IsMatch(opening) && !(only && Thanks().IsMatch(opening[turn.Speaker.End..]))) ? Reply : Statement;
    }

    [GeneratedRegex(@"\b(?:replying|responding|answering|in\s+reply|in\s+response|replies\s+to\s+the\s+questions)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Replies();

    [GeneratedRegex(@"\b(?:introducing|presenting|introduced|presented)\s+(?:the|its|his|her)\b[^.]{0,80}\breport\b|\bopening\s+statement\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Presents();

    [GeneratedRegex(@"\A[^.]{0,80}\b(?:thanked|expressed\s+(?:his|her|its|their)\s+(?:gratitude|appreciation|thanks))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"\b(?:invited|declared|gave\s+the\s+floor|suspended|adjourned|closed|opened|welcomed|thanked|drew\s+attention\s+to\s+the\s+(?:agenda|programme)|announced|suggested|took\s+it\s+that|would\s+take\s+it|called\s+on|proposed)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Runs();
}
