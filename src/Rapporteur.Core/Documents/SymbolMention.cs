namespace Rapporteur.Core.Documents;

/// <summary>A symbol found in running text.</summary>
/// <param name="Printed">The words that name it, as printed: <c>1508</c> in "CAT/C/SR.1506 and 1508".</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Symbol">The whole symbol, its stem inherited where the text leaves it out.</param>
public readonly record struct SymbolMention(string Printed, TextSpan Span, DocumentSymbol Symbol);
