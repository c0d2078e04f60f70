using Rapporteur.Core.Documents;

namespace Rapporteur.Extraction.Splitting;

/// <summary>A heading in the tree of headings.</summary>
/// <param name="Text">The words without the numeral.</param>
/// <param name="Label">The numeral as printed; null where none.</param>
/// <param name="Articles">Treaty articles named in it, ranges written out.</param>
/// <param name="Level">1 for roman numerals, 2 for capitals, 3 without a numeral.</param>
/// <param name="Page">Page from 1.</param>
/// <param name="Span">Its words in the cleaned text.</param>
internal sealed record SplitHeading(string Text, string? Label, IReadOnlyList<string> Articles, int Level, int? Page, TextSpan Span);
