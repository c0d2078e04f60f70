using Rapporteur.Core.Documents;

namespace Rapporteur.Core.Reading;

/// <summary>A reference to another document.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Symbol">The symbol it resolves to; null where unresolved.</param>
/// <param name="Paragraph">Number of the paragraph in which it stands.</param>
public sealed record DocumentReference(string Text, DocumentSymbol? Symbol, string? Paragraph);
