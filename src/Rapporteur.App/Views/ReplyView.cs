namespace Rapporteur.App.Views;

/// <summary>A reply beside a question.</summary>
/// <param name="Reply">The reply.</param>
/// <param name="Note">What the record says of the tie.</param>
/// <param name="Basis">Why a document's reply stands beside this question: <c>heading</c>, <c>quoted question</c>, <c>text</c>, <c>theme</c>; null where a person put it there.</param>
public sealed record ReplyView(StatementView Reply, string? Note, string? Basis = null);
