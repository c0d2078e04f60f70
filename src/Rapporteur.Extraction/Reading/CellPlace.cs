namespace Rapporteur.Extraction.Reading;

/// <summary>The place of a cell in a document's tables, each counted from 1.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">Its row.</param>
/// <param name="Column">Its column; a cell that spans several counts as the first of them.</param>
public readonly record struct CellPlace(int Table, int Row, int Column);
