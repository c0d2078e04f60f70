using Rapporteur.Core.Documents;

namespace Rapporteur.Extraction.Kinds;

/// <summary>What a document was taken for, and why.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Basis"><c>symbol</c>, <c>title</c>, <c>structure</c> or <c>none</c>.</param>
/// <param name="Contradicted">The kind that the title names, where it differs from the symbol's; null otherwise.</param>
internal sealed record KindChoice(DocumentKind Kind, string Basis, DocumentKind? Contradicted = null);
