namespace Rapporteur.Extraction.Reading.Docx;

/// <summary>What a paragraph's style says.</summary>
/// <param name="Heading">It is a heading.</param>
/// <param name="Bold">It is bold.</param>
/// <param name="Italic">It is italic.</param>
/// <param name="NumberId">Its list; null where none.</param>
/// <param name="Level">Its level in that list.</param>
internal sealed record WordStyle(bool Heading, bool Bold, bool Italic, int? NumberId, int Level);
