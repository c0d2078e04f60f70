namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Walks through the record: a line that names a speaker opens a speech, the next such line, a heading or a direction ends it.</summary>
internal sealed class TurnWalk
{
    private readonly SpeakerSides sides;
    private readonly ChairSeat seat;
    private readonly List<Turn> turns = [];
    private readonly List<RecordPart> unspoken = [];
    private Turn? open;
    private RecordPart? heading;

    private TurnWalk(SpeakerSides sides, ChairSeat seat) => (this.sides, this.seat) = (sides, seat);

    /// <summary>The speeches in order, and the blocks that no speaker was found for.</summary>
    public static (IReadOnlyList<Turn> Turns, IReadOnlyList<RecordPart> Unspoken) Read(RecordBody body, SpeakerSides sides, ChairSeat seat)
    {
        var walk = new TurnWalk(sides, seat);
        foreach (var part in body.Parts)
        {
            walk.Take(part);
        }

        return (walk.turns, walk.unspoken);
    }

    private void Take(RecordPart part)
    {
        if (part.Heading)
        {
            // The next speech stands under it; words without a speaker below a heading still belong to who spoke before.
            heading = part;
        }
        else if (part.Direction is not null)
        {
            seat.Take(part);
        }
        else if (SpeakerReader.ReadOrNull(part.Block.Text) is { } speaker && part.Block.Label is null or { Length: > 0 } && IsNew(speaker, part))
        {
            var (side, state) = sides.Of(speaker);
            open = new Turn(speaker, side, state, speaker.Form == "chair" ? seat.Holder : null, [part], heading);
            turns.Add(open);
        }
        else if (open is not null && part.Number is not null)
        {
            open.Parts.Add(part);
        }
        else
        {
            unspoken.Add(part);
        }
    }

    private static bool IsNew(Speaker speaker, RecordPart part) => part.Number is not null && speaker.Words.Length > 0;
}
