using System.Text.RegularExpressions;
using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Who was present, as far as the record names them: the Chairs, the delegation at its entry, everybody who speaks; and who was absent where it says so.</summary>
internal static partial class RecordParticipants
{
    /// <summary>The participants in order, each once.</summary>
    public static IReadOnlyList<Participant> Of(IReadOnlyList<SpeechTurn> turns, ChairSeat seat, RecordBody record)
    {
        var found = new List<Participant>();
        found.AddRange(seat.Chairs.Select(c => new Participant(c.Name, c.Role, SpeakerSides.Committee, true)));
        found.AddRange(seat.Absent.Select(name => new Participant(name, null, SpeakerSides.Committee, false)));
        found.AddRange(record.Parts.Where(p => p.Direction == "presence").SelectMany(p => Entry().Matches(p.Block.Text)).Select(m => new Participant(m.Groups["who"].Value, null, SpeakerSides.State, true)));
        foreach (var turn in turns.Where(t => t.Person is null))
        {
            found.Add(new Participant(turn.Speaker, turn.Role, turn.Side, true));
            found.AddRange(turn.Jointly.Select(name => new Participant(name, null, turn.Side, true)));
        }

        return [.. found.GroupBy(p => (p.Name, p.Side)).Select(g => g.FirstOrDefault(p => p.Role is not null) ?? g.First())];
    }

    [GeneratedRegex(@"\b(?<who>(?:members\s+of\s+the\s+)?delegation\s+of\s+(?:the\s+)?\p{Lu}.{1,60}?)\s+(?:took|joined|resumed|rejoined|returned)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Entry();
}
