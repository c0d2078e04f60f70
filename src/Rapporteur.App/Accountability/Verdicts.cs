using Rapporteur.App.Record;
using Rapporteur.App.Views;
using Rapporteur.Core.Statements;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Accountability;

/// <summary>What people judged. A judgement made in this record wins over one of a dossier, a later one over an earlier.</summary>
internal sealed class Verdicts(StateFacts facts)
{
    /// <summary>About all that was offered for a question.</summary>
    public JudgementView? OfQuestionOrNull(StatementKey question, StatementRow? row) => Made(question, null) ?? Told(row, null);

    /// <summary>About one reply to it.</summary>
    public JudgementView? OfReplyOrNull(StatementKey question, StatementRow? row, string replyKey, string? replyItem) => Made(question, replyKey) ?? (replyItem is null ? null : Told(row, replyItem));

    private JudgementView? Made(StatementKey question, string? reply) => AnswerDecisions.Judgements(facts.Decisions, question)
        .Where(j => j.Reply == reply).Select(j => j.Code is null ? null : new JudgementView(j.Code, j.Author, Dates.View(j.At), j.Reason, j.Id)).LastOrDefault();

    private JudgementView? Told(StatementRow? question, string? reply) => question is null
        ? null
        : facts.Judgements.Where(j => j.DossierId == question.DossierId && j.Question == question.Item && j.Reply == reply)
            .Select(j => new JudgementView(j.Code, facts.Names.Name(j.DossierId, j.By), Dates.View(j.Date), j.Reason, null)).LastOrDefault();
}
