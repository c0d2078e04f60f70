namespace Rapporteur.App.Views;

/// <summary>A person's judgement whether a question about a case was answered.</summary>
/// <param name="Question">The question's words.</param>
/// <param name="Reply">The words of the reply judged; null for all that was offered.</param>
/// <param name="Code">Code of the judgement.</param>
/// <param name="By">Who judges.</param>
/// <param name="Date">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="Sources">Sources.</param>
public sealed record CaseJudgementView(string Question, string? Reply, string Code, string By, DateView? Date, string Reason, IReadOnlyList<SourceView> Sources);
