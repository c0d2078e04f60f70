using Rapporteur.Core.Documents;

namespace Rapporteur.Core.Reading;

/// <summary>What a State says of recommendations of an earlier report, in an addendum to it or as a list reports it.</summary>
/// <param name="Recommendations">Numbers as the addendum gives them, ranges written out: <c>122.17</c>; <c>17</c> where it counts them from 1.</param>
/// <param name="Position"><c>supported</c>, <c>noted</c> or <c>pending</c> (Council resolution 16/21 knows the first two; accepted is supported, rejected is noted).</param>
/// <param name="Wording">The State's own words for it, as <c>accepts the recommendation</c>.</param>
/// <param name="Paragraph">Number of the paragraph that says so; null where it has none.</param>
/// <param name="Page">Page from 1; null for formats without pages.</param>
/// <param name="Span">The statement in the cleaned text.</param>
/// <param name="Source">The document that states it, where a list names another; null where this document does. The paragraph is then that document's.</param>
public sealed record RecommendationPosition(IReadOnlyList<string> Recommendations, string Position, string Wording, string? Paragraph, int? Page, TextSpan Span, DocumentSymbol? Source = null);
