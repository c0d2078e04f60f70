using Rapporteur.App.Record;
using Rapporteur.App.Views;
using Rapporteur.Core.Accountability;
using Rapporteur.Storage;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Accountability;

/// <summary>Questions of dossiers about accountability, each with what was offered for it.</summary>
/// <param name="facts">What dossiers tell.</param>
/// <param name="verdicts">What people judged.</param>
internal sealed class DossierRequests(StateFacts facts, Verdicts verdicts)
{
    private const string RepliesTo = "replies-to";
    private const string Repeats = "repeats";

    /// <summary>The questions that ask about a stage or a class of actor, in the order of reviews and dossiers.</summary>
    public IReadOnlyList<FoundRequest> All() => [.. facts.Statements.Where(s => s.Kind == "question" && (s.Stages.Length > 0 || s.ActorClasses.Length > 0)).Select(Request)];

    private FoundRequest Request(StatementRow question)
    {
        var asked = Shapes.Request(question);
        var replies = Replies(question);
        var offers = replies.Select(r => Shapes.Offer(r.Row)).ToList();
        var verdict = ResponseCheck.Of(asked, offers);
        var key = RecordIdentity.OfStatement(question.Id);
        var view = new RequestView
        {
            Key = key.Value,
            Review = question.Review!,
            Question = StatementViews.Of(question, facts.Names),
            Asked = Shapes.View(asked),
            Again = [.. facts.To(question, Repeats).Select(l => facts.StatementOrNull(l.DossierId, l.From)).OfType<StatementRow>().Select(s => Again(s, proposed: false))],
            Offers = [.. replies.Zip(verdict.Offers, (r, v) => Shapes.View(
                StatementViews.Of(r.Row, facts.Names), asked, v, question.Review!, null, verdicts.OfReplyOrNull(key, question, RecordIdentity.OfStatement(r.Row.Id).Value, r.Row.Item)))],
            Proposed = offers.Count == 0 ? RequestView.NoReply : verdict.Code.Code(),
            Judgement = verdicts.OfQuestionOrNull(key, question),
        };
        return new FoundRequest(view, asked, question.DossierId);
    }

    private List<(StatementRow Row, string? Note)> Replies(StatementRow question) =>
        [.. from link in facts.To(question, RepliesTo) let row = facts.StatementOrNull(link.DossierId, link.From) where row is not null select (row, link.Note)];

    private AskedAgain Again(StatementRow row, bool proposed) =>
        new(row.Review ?? "", facts.Names.Name(row.DossierId, row.By), Dates.ViewOrNull(row.Date), row.Words, StatementViews.Of(row, facts.Names).Href, proposed);
}
