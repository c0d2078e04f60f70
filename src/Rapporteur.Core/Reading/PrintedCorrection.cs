using Rapporteur.Core.Documents;

namespace Rapporteur.Core.Reading;

/// <summary>One correction of a corrigendum.</summary>
/// <param name="Place">The place that is corrected, as printed: <c>Paragraph 14, third line</c>.</param>
/// <param name="Paragraph">Path of the paragraph in the document corrected; null where the place names none.</param>
/// <param name="Kind"><c>replace</c>, <c>delete</c>, <c>insert</c>, or <c>unread</c> where its words have no form that is known.</param>
/// <param name="Old">The words that fall away; null where they are not quoted.</param>
/// <param name="New">The words that are to stand there; for <c>insert</c> and <c>unread</c> the whole instruction. Null for a deletion.</param>
/// <param name="Page">Page of the corrigendum, from 1; null for formats without pages.</param>
/// <param name="Span">Where the instruction stands in the cleaned text.</param>
public sealed record PrintedCorrection(string Place, string? Paragraph, string Kind, string? Old, string? New, int? Page, TextSpan Span);
