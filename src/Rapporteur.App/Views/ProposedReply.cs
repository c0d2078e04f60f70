namespace Rapporteur.App.Views;

/// <summary>A reply that may answer a question: proposed by words, for a person to confirm.</summary>
/// <param name="Reply">The reply with its source.</param>
/// <param name="Score">From 0 to 1: how much speaks for it.</param>
/// <param name="Basis">The rule and the words that speak for it.</param>
/// <param name="OtherMeeting">True where it was given at a later meeting than the question.</param>
public sealed record ProposedReply(StatementView Reply, double Score, string Basis, bool OtherMeeting);
