namespace Rapporteur.Extraction.Profiles;

/// <summary>A phrase found in text.</summary>
/// <typeparam name="T">What the phrase stands for.</typeparam>
/// <param name="At">Offset of its first character.</param>
/// <param name="Phrase">The phrase as in the table.</param>
/// <param name="Value">What it stands for.</param>
internal sealed record PhraseHit<T>(int At, string Phrase, T Value);
