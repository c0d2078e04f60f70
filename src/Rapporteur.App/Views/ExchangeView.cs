namespace Rapporteur.App.Views;

/// <summary>A question and what was offered for it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Replies">Replies, each with the note of its tie.</param>
public sealed record ExchangeView(StatementView Question, IReadOnlyList<ReplyView> Replies);
