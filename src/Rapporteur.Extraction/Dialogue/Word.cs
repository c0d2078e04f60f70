namespace Rapporteur.Extraction.Dialogue;

/// <summary>A word, a number or a mark of punctuation of a text.</summary>
/// <param name="Text">Small letters; "2,310" and "2 310" keep their marks.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Capital">It begins with a capital.</param>
/// <param name="Form">What it is.</param>
internal sealed record Word(string Text, int Start, int End, bool Capital, WordForm Form);
