using Rapporteur.Extraction.Cleaning;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>One block of the record proper, after the cover.</summary>
/// <param name="Block">The block.</param>
/// <param name="Number">Number of the paragraph it belongs to, <c>12</c> as printed or <c>[12]</c> as counted by us; null for headings and for stage directions that are not counted.</param>
/// <param name="Heading">True for a heading.</param>
/// <param name="Direction">What kind of stage direction it is; null for speech.</param>
internal sealed record RecordPart(PlacedBlock Block, string? Number, bool Heading, string? Direction);
