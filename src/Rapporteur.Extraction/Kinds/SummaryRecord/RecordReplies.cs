using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>The delegation's replies, a paragraph each, with the questions that they may answer as proposals.</summary>
internal static class RecordReplies
{
    /// <summary>How a reply without any tie is marked.</summary>
    public const string Untied = "none";

    /// <summary>How a reply with proposals is marked.</summary>
    public const string Proposed = "proposed";

    /// <summary>The replies in order.</summary>
    public static IReadOnlyList<ReplyUnit> Of(string text, IReadOnlyList<SpeechTurn> turns, IReadOnlyList<Turn> speeches, TopicWords topics)
    {
        var replies = new List<ReplyUnit>();
        foreach (var (turn, speech) in turns.Zip(speeches).Where(p => p.First.Act == TurnActs.Reply))
        {
            var meetings = MeetingNumbers.In(speech.Parts[0].Block.Text);
            foreach (var paragraph in speech.Parts.Where(p => p.Number is not null).GroupBy(p => p.Number!))
            {
                var span = new TextSpan(paragraph.First().Block.Words.Start, paragraph.Last().Block.Words.End);
                var words = span.Slice(text);
                var proposals = topics.Propose(words, span.Start);
                replies.Add(new ReplyUnit([], [paragraph.Key], words, paragraph.First().Block.Page, span, proposals.Count > 0 ? Proposed : Untied)
                {
                    Speaker = turn.Speaker,
                    Proposals = proposals,
                    Meetings = meetings,
                });
            }
        }

        return replies;
    }
}
