using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Reads summary records of treaty bodies: the meeting, who spoke on which side, the questions in reported speech, the replies.</summary>
internal sealed class SummaryRecordExtractor : IKindExtractor
{
    /// <inheritdoc />
    public string Name => "summary-record/1";

    /// <inheritdoc />
    public IReadOnlyList<DocumentKind> Kinds { get; } = [DocumentKind.SummaryRecord];

    /// <inheritdoc />
    public DocumentKind? KindByStructureOrNull(SplitDocument document) => null;

    /// <inheritdoc />
    public DocumentReading Extract(SplitDocument document, DocumentReading draft)
    {
        var text = document.Clean.Text;
        var record = RecordBody.Of(document);
        var meeting = MeetingReader.Read(document, record);
        var agenda = meeting.Contents.Concat(record.Headings.Select(h => h.Text)).ToList();
        var considered = ConsideredState.Find(agenda, record.Parts, meeting.Papers.Select(p => p.State).FirstOrDefault(s => s is not null));
        var (sides, seat) = (new SpeakerSides(considered), new ChairSeat(meeting.Chairs));
        var (speeches, unspoken) = TurnWalk.Read(record, sides, seat);
        var questions = RecordQuestions.Of(text, speeches);
        var acts = TurnActs.Of(speeches, questions, agenda.Exists(l => l.Contains("(continued)", StringComparison.Ordinal)));
        List<SpeechTurn> turns = [.. speeches.Zip(acts, (s, act) => Told(s, act))];
        var reading = draft with
        {
            Document = Header(draft.Document, meeting with { Chairs = seat.Chairs }, considered),
            Headings = record.Headings,
            Paragraphs = record.Paragraphs,
            Turns = turns,
            Questions = questions,
            Replies = RecordReplies.Of(text, turns, speeches, new TopicWords(questions, considered.Name)),
            Participants = RecordParticipants.Of(turns, seat, record),
        };
        return reading with { Findings = [.. draft.Findings, .. RecordFindings.Of(reading, considered, unspoken, sides.Unknown)] };
    }

    private static DocumentHeader Header(DocumentHeader cover, MeetingHeld meeting, ConsideredState considered)
    {
        var reports = meeting.Papers.Where(p => p.Kind == DocumentKind.StateReport).ToList();
        return cover with
        {
            Meeting = meeting,
            Meetings = meeting.Number is { } number ? [number] : [],
            State = considered.Code ?? cover.State,
            Cycle = cover.Cycle ?? reports.Select(r => r.Cycle).FirstOrDefault(c => c is not null),
            ReportsConsidered = reports,
        };
    }

    private static SpeechTurn Told(Turn turn, string act) => new()
    {
        Speaker = turn.Speaker.Words,
        Person = turn.Person,
        Named = turn.Speaker.Form is "person" or "chair",
        Jointly = turn.Speaker.Jointly,
        Role = turn.Speaker.Form == "person" && turn.Side != SpeakerSides.State ? turn.Speaker.Of ?? turn.Speaker.Capacity : turn.Speaker.Capacity,
        Side = turn.Side,
        State = turn.State,
        Act = act,
        Paragraphs = turn.Paragraphs,
        Page = turn.Parts[0].Block.Page,
        Span = new TextSpan(turn.Parts[0].Block.Words.Start, turn.Parts[^1].Block.Words.End),
    };
}
