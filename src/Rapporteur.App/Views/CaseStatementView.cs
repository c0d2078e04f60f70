namespace Rapporteur.App.Views;

/// <summary>A statement tied to a case.</summary>
/// <param name="Tie">How: <c>raises</c>, <c>acknowledges</c> …</param>
/// <param name="Statement">The statement.</param>
/// <param name="Note">What a reader should know of the tie.</param>
/// <param name="Replies">What was said in reply to it.</param>
public sealed record CaseStatementView(string Tie, StatementView Statement, string? Note, IReadOnlyList<StatementView> Replies);
