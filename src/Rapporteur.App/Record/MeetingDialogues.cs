using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.App.Views;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Core.States;
using Rapporteur.Extraction.Kinds.SummaryRecord;
using Rapporteur.Storage;
using Rapporteur.Storage.Documents;

namespace Rapporteur.App.Record;

/// <summary>What was said at the meetings of a review. A reply is proposed for questions of its own meeting as the reading proposes it, and for those of earlier meetings by the same rule; nothing is tied by itself.</summary>
internal sealed class MeetingDialogues
{
    // Of all earlier meetings together.
    private const int MostProposals = 3;

    private readonly IReadOnlyList<Held> meetings;
    private readonly Dictionary<(int Meeting, string Path), List<ProposedReply>> proposed = [];

    private MeetingDialogues(IEnumerable<Held> held)
    {
        meetings = [.. held.OrderBy(h => h.Reading.Document.Meeting?.Date ?? LocalDate.MaxIsoValue).ThenBy(h => Number(h.Reading)).ThenBy(h => h.Address, StringComparer.Ordinal)];
        var topics = meetings.Select(h => new TopicWords(h.Reading.Questions, StateName(h.Reading), articles: true)).ToList();
        for (var i = 0; i < meetings.Count; i++)
        {
            foreach (var reply in meetings[i].Reading.Replies)
            {
                Propose(i, reply, topics);
            }
        }
    }

    /// <summary>The meetings in order.</summary>
    public IReadOnlyList<MeetingView> Views => [.. meetings.Select((m, i) => new MeetingView(
        m.Address,
        Hrefs.Document(m.Address),
        m.Reading.Document.Meeting?.Date,
        [.. m.Reading.Turns.Select(t => Turn(m, t))],
        [.. m.Reading.Questions.Select(q => new AskedView(Said(m, "question", q.Asker, "committee", q.Path, q.Text), [.. Of(i, q.Path)]))]))];

    /// <summary>The summary records among the documents of a review.</summary>
    public static async Task<IReadOnlyList<MeetingView>> Load(RecordDb db, IReadOnlyList<DocumentFound> documents, CancellationToken cancel)
    {
        var held = new List<Held>();
        foreach (var document in documents.Where(d => d.Row is { Kind: DocumentKind.SummaryRecord, CurrentVersionId: not null }))
        {
            var content = await db.Readings.AsNoTracking().Where(r => r.VersionId == document.Row.CurrentVersionId).Select(r => r.Content).SingleOrDefaultAsync(cancel);
            if (content is not null)
            {
                held.Add(new Held(document.Address, document.Title, ReadingContent.Unpack(content)));
            }
        }

        return new MeetingDialogues(held).Views;
    }

    /// <summary>One record by itself; null for another document.</summary>
    public static MeetingView? OneOrNull(DocumentReading? reading, string address, string title) =>
        reading is { Document.Kind: DocumentKind.SummaryRecord, Turns.Count: > 0 } ? new MeetingDialogues([new Held(address, title, reading)]).Views[0] : null;

    private void Propose(int at, ReplyUnit reply, List<TopicWords> topics)
    {
        var own = reply.Proposals.Select(p => (Meeting: at, Tie: p));
        var earlier = Enumerable.Range(0, at).Where(i => reply.Meetings.Count == 0 || reply.Meetings.Contains(meetings[i].Reading.Document.Meeting?.Number ?? ""))
            .SelectMany(i => topics[i].Propose(reply.Text).Select(p => (Meeting: i, Tie: p))).OrderByDescending(p => p.Tie.Score).Take(MostProposals);
        foreach (var (meeting, tie) in own.Concat(earlier))
        {
            var key = (meeting, tie.Question);
            var said = Said(meetings[at], "reply", reply.Speaker, "state", reply.Paragraphs[0], reply.Text);
            proposed.TryAdd(key, []);
            proposed[key].Add(new ProposedReply(said, tie.Score, tie.Basis, meeting != at));
        }
    }

    private IEnumerable<ProposedReply> Of(int meeting, string path) => proposed.GetValueOrDefault((meeting, path), []).OrderByDescending(p => p.Score);

    private static int Number(DocumentReading reading) => int.TryParse(reading.Document.Meeting?.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    private static string? StateName(DocumentReading reading) => reading.Document.State is { } state ? StateRegistry.Default.NameOf(state) : null;

    private static TurnView Turn(Held held, SpeechTurn turn) => new(
        string.Join(", ", turn.Jointly.Prepend(turn.Person is { } person ? $"{turn.Speaker} ({person})" : turn.Speaker)), turn.Role, turn.Side, turn.Act,
        turn.Paragraphs.Count > 0 ? turn.Paragraphs[0] : null, turn.Paragraphs.Count > 0 ? Hrefs.Unit(held.Address, turn.Paragraphs[0]) : Hrefs.Document(held.Address));

    private static StatementView Said(Held held, string kind, string? by, string side, string path, string words) => new()
    {
        Key = $"{held.Address}-{kind}-{path}",
        Kind = kind,
        By = by ?? "",
        Side = side,
        Words = words,
        Quoted = true,
        Path = path,
        Href = Hrefs.Unit(held.Address, path),
        Sources = [new SourceView(held.Address, $"para. {path}", held.Title, "un-document", Hrefs.Unit(held.Address, path), null)],
    };

    private sealed record Held(string Address, string Title, DocumentReading Reading);
}
