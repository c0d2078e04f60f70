namespace Rapporteur.App.Views;

/// <summary>A question asked at a meeting.</summary>
/// <param name="Question">The question with its asker and source.</param>
/// <param name="Proposed">Replies that may answer it, best first.</param>
public sealed record AskedView(StatementView Question, IReadOnlyList<ProposedReply> Proposed);
