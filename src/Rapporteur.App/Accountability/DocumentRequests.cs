using Rapporteur.App.Record;
using Rapporteur.App.Views;
using Rapporteur.Core.Accountability;
using Rapporteur.Core.Statements;
using Rapporteur.Extraction.Dialogue;
using Rapporteur.Storage;

namespace Rapporteur.App.Accountability;

/// <summary>Questions about accountability in imported documents, with what the replies offer: both are read from the words, and all of it is proposed.</summary>
/// <param name="db">The record.</param>
/// <param name="verdicts">What people judged.</param>
internal sealed class DocumentRequests(RecordDb db, Verdicts verdicts)
{
    /// <summary>A long reply says many things: those nearest to an answer are shown.</summary>
    private const int MostOffers = 6;

    /// <summary>Of law, policy and words beside the question, two show what was offered.</summary>
    private const int MostOfOneKind = 2;

    private static readonly ExchangeReader Reader = new();

    /// <summary>The requests of one review: of its lists of issues, and of its meetings.</summary>
    public async Task<IReadOnlyList<FoundRequest>> Of(ReviewKey key, ReviewLines lines, CancellationToken cancel)
    {
        var documents = lines.DocumentsOf(key);
        var lists = await new ReviewDocuments(db, documents).Exchanges(cancel);
        var meetings = await MeetingDialogues.Load(db, documents, cancel);
        return
        [
            .. lists.Select(e => Request(key, e.Question, [.. e.Replies.Select(r => (r.Reply, r.Basis ?? "named"))])).OfType<FoundRequest>(),
            .. meetings.SelectMany(m => m.Asked).Select(a => Request(key, a.Question, [.. a.Proposed.Select(p => (p.Reply, "proposed"))])).OfType<FoundRequest>(),
        ];
    }

    private FoundRequest? Request(ReviewKey review, StatementView question, IReadOnlyList<(StatementView Said, string Basis)> replies)
    {
        var asked = Asked(question);
        if (asked.Stages.Count == 0)
        {
            return null;
        }

        var offers = replies.SelectMany(r => Reader.Offers(r.Said.Words, asked).Select(o => (r.Said, r.Basis, Offer: o))).ToList();
        var verdict = ResponseCheck.Of(asked, [.. offers.Select(o => o.Offer)]);
        var key = new StatementKey(question.Key);
        var view = new RequestView
        {
            Key = question.Key,
            Review = review.ToString(),
            Question = question,
            Asked = Shapes.View(asked),
            Offers =
            [
                .. Nearest(offers.Zip(verdict.Offers).DistinctBy(o => (o.First.Said.Key, o.Second.Offer.Words, o.Second.Code)), o => o.Second.Code)
                    .Select(o => Shapes.View(o.First.Said, asked, o.Second, review.ToString(), o.First.Basis, verdicts.OfReplyOrNull(key, null, o.First.Said.Key, null))),
                .. replies.Where(r => offers.All(o => o.Said.Key != r.Said.Key)).Select(r => Shapes.Unread(r.Said, r.Basis, verdicts.OfReplyOrNull(key, null, r.Said.Key, null))),
            ],
            Proposed = replies.Count == 0 ? RequestView.NoReply : verdict.Code.Code(),
            Judgement = verdicts.OfQuestionOrNull(key, null),
        };
        return new FoundRequest(view, asked, null);
    }

    /// <summary>By the reader of exchanges where the words are English; else as far as the reading of the document knows the language.</summary>
    private static DataRequest Asked(StatementView question) => question.Language is null or "en"
        ? Reader.Request(question.Words, question.LeadIn)
        : new DataRequest
        {
            Kind = question.Wants?.Kind switch { "data" => RequestKind.Data, "measures" => RequestKind.Measures, "clarification" => RequestKind.Opinion, _ => RequestKind.Fact },
            ActorClasses = [.. (question.Wants?.ActorClasses ?? []).Select(ActorClasses.ParseOrNull).OfType<ActorClass>()],
            Stages = [.. (question.Wants?.Stages ?? []).Select(Stages.ParseOrNull).OfType<Stage>()],
        };

    private static IEnumerable<T> Nearest<T>(IEnumerable<T> offers, Func<T, Responsiveness> code) => offers.GroupBy(code).OrderBy(g => g.Key)
        .SelectMany(g => g.Key > Responsiveness.WrongPopulation ? g.Take(MostOfOneKind) : g).Take(MostOffers);
}
