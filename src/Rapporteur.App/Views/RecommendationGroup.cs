namespace Rapporteur.App.Views;

/// <summary>Recommendations under one heading.</summary>
public sealed record RecommendationGroup(string Heading, IReadOnlyList<string> Articles, IReadOnlyList<StatementView> Concerns, IReadOnlyList<StatementView> Recommendations);
