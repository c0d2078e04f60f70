using NodaTime;
using Rapporteur.App.Accountability;
using Rapporteur.App.Views;
using Rapporteur.Core.Accountability;
using Rapporteur.Core.Results;
using Rapporteur.Core.Statements;
using Rapporteur.Storage.Recording;

namespace Rapporteur.App.JudgeAnswer;

/// <summary>The act of deciding whether a question was answered, and whether a proposed fact is one. The program only proposes.</summary>
/// <param name="reader">Knows what may be decided about.</param>
/// <param name="recorder">Records the decision.</param>
/// <param name="clock">Gives its time.</param>
public sealed class JudgeAnswer(IRecordReader reader, DecisionRecorder recorder, IClock clock)
{
    private const int LongestAuthor = 200;
    private const int LongestReason = 4000;

    /// <summary>Judges, or says why not. Nothing is recorded on a failure.</summary>
    public async Task<Outcome<string, JudgementFailure>> Run(JudgementRequest request, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        var author = request.Author?.Trim() ?? "";
        var reason = request.Reason?.Trim() ?? "";
        if (author.Length is 0 or > LongestAuthor)
        {
            return (JudgementFailure.NoAuthor, "");
        }

        if (reason.Length == 0)
        {
            return (JudgementFailure.NoReason, "");
        }

        if (request.Code is not null && ResponsivenessCodes.ParseOrNull(request.Code) is null)
        {
            return (JudgementFailure.NoCode, request.Code);
        }

        var asked = (await reader.AccountabilityOrNull(request.State, null, null, cancel))?.Requests.FirstOrDefault(r => r.Key == request.Question);
        if (asked is null || (request.Reply is { } reply && asked.Offers.All(o => o.Statement.Key != reply)))
        {
            return (JudgementFailure.NoQuestion, request.Question);
        }

        var row = AnswerDecisions.ToRow(new StatementKey(request.Question), request.Reply, request.Code, author, clock.GetCurrentInstant(), reason[..Math.Min(reason.Length, LongestReason)]);
        await recorder.Record(row, cancel);
        return asked.Review;
    }

    /// <summary>Confirms or rejects a proposed fact.</summary>
    /// <param name="state">Code of the State.</param>
    /// <param name="key">Key of the proposal.</param>
    /// <param name="confirmed">True to confirm it.</param>
    /// <param name="author">Who decides.</param>
    /// <param name="reason">Why; null where the person gives none.</param>
    /// <param name="cancel">Ends the act early.</param>
    public async Task<Outcome<string, JudgementFailure>> Decide(string state, string key, bool confirmed, string? author, string? reason, CancellationToken cancel)
    {
        var name = author?.Trim() ?? "";
        if (name.Length is 0 or > LongestAuthor)
        {
            return (JudgementFailure.NoAuthor, "");
        }

        var proposed = (await reader.AccountabilityOrNull(state, null, null, cancel))?.Proposed.FirstOrDefault(p => p.Key == key);
        if (proposed is null)
        {
            return (JudgementFailure.NoQuestion, key);
        }

        await recorder.Record(AnswerDecisions.ToRow(new StatementKey(key), confirmed ? AnswerDecisions.Confirmed : AnswerDecisions.Rejected, name, clock.GetCurrentInstant(), string.IsNullOrWhiteSpace(reason) ? null : reason.Trim()), cancel);
        return proposed.Review;
    }
}
