namespace Rapporteur.App.JudgeAnswer;

/// <summary>A decision about an answer.</summary>
/// <param name="State">Code of the State whose record it is.</param>
/// <param name="Question">Key of the question.</param>
/// <param name="Reply">Key of the reply; null for all that was offered.</param>
/// <param name="Code">Code of responsiveness; null to take back what was judged.</param>
/// <param name="Author">Who decides.</param>
/// <param name="Reason">Why.</param>
public sealed record JudgementRequest(string State, string Question, string? Reply, string? Code, string? Author, string? Reason);
