namespace Rapporteur.App.Views;

/// <summary>One recommendation.</summary>
public sealed record RecommendationView(StatementView Statement, string? LeadIn, string? Verb, string? Heading, StatementView? Concern, string? DocumentTitle, string? DocumentHref, string? ReviewHref, string? StateName, bool Procedural, IReadOnlyList<string> States, string? Position, string? PositionSource, IReadOnlyList<string> Repeats, IReadOnlyList<TiedStatement> Ties, IReadOnlyList<AssessmentView> Assessments);
