using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>What a person should know of a record as read.</summary>
internal static class RecordFindings
{
    /// <summary>The findings.</summary>
    /// <param name="reading">The record with its units.</param>
    /// <param name="considered">The State whose report is considered.</param>
    /// <param name="unspoken">Blocks for which no speaker was found.</param>
    /// <param name="unknown">Offices in brackets that say nothing of a side.</param>
    public static IEnumerable<Finding> Of(DocumentReading reading, ConsideredState considered, IReadOnlyList<RecordPart> unspoken, IReadOnlyList<string> unknown)
    {
        var meeting = reading.Document.Meeting!;
        var missing = new[] { (meeting.Number, "number"), (meeting.Date?.ToString(), "day"), (meeting.Place, "place") }.Where(m => m.Item1 is null).Select(m => m.Item2).ToList();
        if (missing.Count > 0)
        {
            yield return new Finding("EXT0150", FindingSeverity.Warning, $"The record does not print the meeting's {string.Join(", ", missing)} where records do. Compare the cover.");
        }

        if (meeting.Chairs.Count == 0)
        {
            yield return new Finding("EXT0151", FindingSeverity.Warning, "The record names no Chair on its cover. Compare the cover.");
        }

        if (meeting.NumbersAreOurs && reading.Paragraphs.Count > 0)
        {
            yield return new Finding("EXT0152", FindingSeverity.Info, $"The record prints no numbers of paragraphs; [1] to {reading.Paragraphs[^1].Number} are ours, counted from its first line.");
        }

        foreach (var finding in Speakers(reading, considered, unspoken, unknown))
        {
            yield return finding;
        }

        if (meeting.Closed is null)
        {
            yield return new Finding("EXT0158", FindingSeverity.Warning, "The record does not say when the meeting rose: the text may be only its beginning. Compare the last page.");
        }
    }

    private static IEnumerable<Finding> Speakers(DocumentReading reading, ConsideredState considered, IReadOnlyList<RecordPart> unspoken, IReadOnlyList<string> unknown)
    {
        if (unspoken.Count > 0)
        {
            yield return new Finding("EXT0153", FindingSeverity.Warning, $"{unspoken.Count} passages stand before anybody is named who says them. Compare the page.", unspoken[0].Block.Page, unspoken[0].Number);
        }

        foreach (var office in unknown.Distinct())
        {
            yield return new Finding("EXT0154", FindingSeverity.Warning, $"A speaker is named with “{office}”, which is neither a State nor an office that is known; the side is given as other.");
        }

        var anonymous = reading.Turns.Count(t => t is { Side: SpeakerSides.State, Named: false });
        if (anonymous > 0)
        {
            yield return new Finding("EXT0155", FindingSeverity.Info, $"{anonymous} speeches of the delegation are recorded without the speaker's name.");
        }

        if (considered.Name is not null && reading.Document.Meeting!.Closed is not null && reading.Turns.Count > 0 && reading.Questions.Count == 0)
        {
            yield return new Finding("EXT0156", FindingSeverity.Warning, "A State's report is considered and no question was found. Compare the pages.");
        }

        if (reading.Replies.Count(r => r.Proposals.Count > 0) is var tied and > 0)
        {
            yield return new Finding("EXT0157", FindingSeverity.Info, $"For {tied} of {reading.Replies.Count} replies questions are proposed by the words they share ({TopicWords.Rule}); nothing is tied until a person confirms it.");
        }
    }
}
