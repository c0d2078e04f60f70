using Rapporteur.Core.Documents;

namespace Rapporteur.Extraction.Kinds.Units;

/// <summary>A stretch of a paragraph: running text and the items that follow it.</summary>
/// <param name="Text">The running text; null where the paragraph begins with an item.</param>
/// <param name="Page">Page on which it begins.</param>
/// <param name="Items">The items, in order; empty for a last sentence after the items, and for a paragraph without any.</param>
internal sealed record OutlineSegment(TextSpan? Text, int? Page, IReadOnlyList<OutlineItem> Items);
