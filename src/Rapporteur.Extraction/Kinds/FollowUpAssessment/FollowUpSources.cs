using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.References;

namespace Rapporteur.Extraction.Kinds.FollowUpAssessment;

/// <summary>Finds what is assessed and what was received in running text, for letters and lists that have no labels.</summary>
internal static class FollowUpSources
{
    /// <summary>Fills in the concluding observations that the text names first, and the last reply with its day.</summary>
    public static void Complete(RoundDraft round, IEnumerable<string> blocks, DocumentHeader header, AssessmentWords words)
    {
        foreach (var block in blocks)
        {
            foreach (var sentence in WordedAssessments.SentencesOf(block).Select(s => s.Slice(block)))
            {
                if (SymbolFinder.Find(sentence).Any(m => m.Symbol.Kind == DocumentKind.ConcludingObservations && m.Symbol != header.Symbol && (header.State is null || m.Symbol.State == header.State)))
                {
                    round.Observe(sentence);
                }

                if (SymbolFinder.Find(sentence).Any(m => m.Symbol.Kind == DocumentKind.FollowUpReport))
                {
                    round.Receive(sentence);
                }
                else if (words.Received.FirstOrNull(sentence) is { } received && PrintedDay.FirstOrNull(sentence, received.At) is { IsDay: true } day)
                {
                    round.ReplyDate ??= day.Start;
                }
            }
        }

        round.State ??= header.State;
    }
}
