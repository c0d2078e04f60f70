namespace Rapporteur.App.Views;

/// <summary>A reply beside a question.</summary>
/// <param name="Reply">The reply.</param>
/// <param name="Note">What the record says of the tie.</param>
public sealed record ReplyView(StatementView Reply, string? Note);
