using Rapporteur.Core.Documents;

namespace Rapporteur.Extraction.Kinds.Units;

/// <summary>An item of a paragraph with its sub-items.</summary>
/// <param name="Path">Paragraph and item.</param>
/// <param name="Own">Its own words, without label and sub-items.</param>
/// <param name="Page">Page on which it begins.</param>
/// <param name="Items">Its sub-items, in order.</param>
internal sealed record OutlineItem(string Path, TextSpan Own, int? Page, IReadOnlyList<OutlineItem> Items);
