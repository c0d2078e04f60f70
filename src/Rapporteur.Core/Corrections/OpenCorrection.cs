namespace Rapporteur.Core.Corrections;

/// <summary>A decision that finds no place in this reading: its words are not in the text, or stand there otherwise. It is kept, and a person looks at it.</summary>
/// <param name="Correction">The decision.</param>
/// <param name="Reads">What the reading says under the same path; may be empty.</param>
public sealed record OpenCorrection(Correction Correction, IReadOnlyList<ReadUnit> Reads);
