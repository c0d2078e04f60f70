using System.Text.Json;
using NodaTime;
using Rapporteur.Core.Statements;
using Rapporteur.Core.Time;
using Rapporteur.Storage.Decisions;

namespace Rapporteur.App.Accountability;

/// <summary>Decisions about answers as rows, and back: a judgement on a question or reply, and whether a proposed fact is one.</summary>
internal static class AnswerDecisions
{
    public const string Judgement = "judgement";
    public const string Fact = "fact";
    public const string Confirmed = "confirmed";
    public const string Rejected = "rejected";

    public static string[] Kinds { get; } = [Judgement, Fact];

    /// <summary>The row of a judgement; a null code takes back what was judged.</summary>
    public static DecisionRow ToRow(StatementKey question, string? reply, string? code, string author, Instant at, string reason) => new()
    {
        Id = Guid.CreateVersion7(at.ToDateTimeOffset()),
        Statement = question,
        Kind = Judgement,
        Value = JsonSerializer.Serialize(new Content(reply, code)),
        Author = author,
        At = at,
        Reason = reason,
    };

    /// <summary>The row of a decision on a proposed fact.</summary>
    public static DecisionRow ToRow(StatementKey fact, string decision, string author, Instant at, string? reason) => new()
    {
        Id = Guid.CreateVersion7(at.ToDateTimeOffset()),
        Statement = fact,
        Kind = Fact,
        Value = decision,
        Author = author,
        At = at,
        Reason = reason,
    };

    /// <summary>Judgements about a question and its replies, oldest first.</summary>
    public static IEnumerable<Judged> Judgements(IEnumerable<DecisionRow> rows, StatementKey question) =>
        from row in rows
        where row.Kind == Judgement && row.Statement == question
        orderby row.At, row.Id
        let content = JsonSerializer.Deserialize<Content>(row.Value)!
        select new Judged(row.Id, content.Reply, content.Code, row.Author, PartialDate.OfDay(row.At.InUtc().Date).ToString(), row.Reason ?? "");

    /// <summary>The last decision on a proposed fact; null while there is none.</summary>
    public static string? FactOrNull(IEnumerable<DecisionRow> rows, StatementKey fact) =>
        rows.Where(r => r.Kind == Fact && r.Statement == fact).OrderBy(r => r.At).ThenBy(r => r.Id).Select(r => r.Value).LastOrDefault();

    /// <summary>One judgement.</summary>
    public sealed record Judged(Guid Id, string? Reply, string? Code, string Author, string At, string Reason);

    private sealed record Content(string? Reply, string? Code);
}
