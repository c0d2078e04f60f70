using Rapporteur.Core.Documents;

namespace Rapporteur.Extraction.Kinds.Units;

/// <summary>One unit of a paragraph before it is known what it says.</summary>
/// <param name="Path">Paragraph and item as printed.</param>
/// <param name="Span">Its own words.</param>
/// <param name="LeadIn">The lead-in it inherits; null where none.</param>
/// <param name="Page">Page on which it begins.</param>
/// <param name="Rule">What made it a unit, a name of <see cref="Rapporteur.Core.Reading.ReadingRules"/>.</param>
internal sealed record UnitSpan(string Path, TextSpan Span, string? LeadIn, int? Page, string Rule);
