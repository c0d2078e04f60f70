namespace Rapporteur.Core.Reading;

/// <summary>A question that a reply may answer: a proposal by words, for a person to confirm.</summary>
/// <param name="Question">Path of the question.</param>
/// <param name="Score">From 0 to 1: how much speaks for it.</param>
/// <param name="Basis">What speaks for it, in words.</param>
public sealed record ProposedTie(string Question, double Score, string Basis);
