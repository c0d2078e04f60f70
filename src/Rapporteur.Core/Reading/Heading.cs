using Rapporteur.Core.Documents;

namespace Rapporteur.Core.Reading;

/// <summary>A heading.</summary>
/// <param name="Text">The words without the numeral.</param>
/// <param name="Label">The numeral as printed (<c>III.</c>, <c>B.</c>); null where none.</param>
/// <param name="Articles">Treaty articles in its brackets, ranges written out.</param>
/// <param name="BeforeParagraph">Number of the next paragraph; null at the document's end.</param>
/// <param name="Span">Where it stands in the cleaned text.</param>
/// <param name="Page">Page from 1.</param>
public sealed record Heading(string Text, string? Label, IReadOnlyList<string> Articles, string? BeforeParagraph, TextSpan Span, int? Page);
