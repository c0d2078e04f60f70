using Rapporteur.Core.Accountability;

namespace Rapporteur.Extraction.Dialogue;

/// <summary>A stage that words say was reached, or not.</summary>
/// <param name="At">Place of the first word.</param>
/// <param name="End">Place after the last.</param>
/// <param name="Stages">The stages.</param>
/// <param name="Nought">An explicit none: "no officer has been convicted".</param>
internal sealed record StageHit(int At, int End, IReadOnlyList<Stage> Stages, bool Nought);
