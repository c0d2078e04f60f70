namespace Rapporteur.Extraction.Reading;

/// <summary>A raised mark in running text that leads to a footnote; the mark itself is no part of the words.</summary>
/// <param name="Offset">How many characters of the words stand before it.</param>
/// <param name="Mark">As printed: <c>4</c>, <c>*</c>.</param>
public readonly record struct NoteMark(int Offset, string Mark);
