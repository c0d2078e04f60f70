namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Who opens a speech, as a line names them.</summary>
/// <param name="Words">The speaker as printed, without brackets.</param>
/// <param name="Form"><c>person</c>, <c>chair</c>, <c>of</c>, <c>delegation</c>, <c>committee</c> or <c>un</c>.</param>
/// <param name="Of">What an anonymous representative represents, or the words in brackets after a name; null where none.</param>
/// <param name="Capacity">The office between commas, or the capacity in which they speak; null where none.</param>
/// <param name="Jointly">Others who say the same words.</param>
/// <param name="End">Offset in the block after the words that name the speaker.</param>
internal sealed record Speaker(string Words, string Form, string? Of, string? Capacity, IReadOnlyList<string> Jointly, int End);
