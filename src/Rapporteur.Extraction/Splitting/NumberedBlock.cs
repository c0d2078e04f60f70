namespace Rapporteur.Extraction.Splitting;

/// <summary>A block that may begin a numbered paragraph.</summary>
/// <param name="Index">Its index among the body blocks.</param>
/// <param name="Value">Its number.</param>
internal readonly record struct NumberedBlock(int Index, int Value);
