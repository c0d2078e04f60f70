namespace Rapporteur.App.Views;

/// <summary>Recommendations under one heading or, in the periodic review, with one position of the State.</summary>
/// <param name="Heading">Heading in the document's words.</param>
/// <param name="Articles">Treaty articles of the heading.</param>
/// <param name="Concerns">Concerns under the same heading.</param>
/// <param name="Recommendations">The recommendations in order.</param>
/// <param name="Position"><c>supported</c>, <c>noted</c>, <c>pending</c>; null outside the periodic review, or where no document says.</param>
public sealed record RecommendationGroup(string Heading, IReadOnlyList<string> Articles, IReadOnlyList<StatementView> Concerns, IReadOnlyList<StatementView> Recommendations, string? Position = null);
