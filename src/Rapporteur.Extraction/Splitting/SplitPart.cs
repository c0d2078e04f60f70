using Rapporteur.Extraction.Cleaning;

namespace Rapporteur.Extraction.Splitting;

/// <summary>One block of a paragraph and its place in it.</summary>
/// <param name="Block">The block.</param>
/// <param name="Level">0 for running text of the paragraph, 1 for an item, 2 for an item within an item; a block without a label that continues an item has the item's level.</param>
/// <param name="Path">Paragraph and item, <c>14(a)(ii)</c>; for running text the paragraph's number.</param>
/// <param name="Begins">False for a block that continues the part before it.</param>
internal sealed record SplitPart(PlacedBlock Block, int Level, string Path, bool Begins);
