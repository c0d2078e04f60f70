namespace Rapporteur.App.Views;

/// <summary>A grade given to follow-up.</summary>
public sealed record AssessmentView(string Paragraph, IReadOnlyList<string> Grades, string Scheme, DateView Date, IReadOnlyList<SourceView> Sources);
