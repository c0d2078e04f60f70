using Rapporteur.Core.Accountability;

namespace Rapporteur.Extraction.Dialogue;

/// <summary>A number of a reply that counts something.</summary>
/// <param name="At">Place of its first word, with "at least" or "some".</param>
/// <param name="End">Place after its last word.</param>
/// <param name="Count">The number.</param>
/// <param name="Unit">What it counts by its form.</param>
internal sealed record Figure(int At, int End, BoundedCount Count, FigureUnit Unit);
