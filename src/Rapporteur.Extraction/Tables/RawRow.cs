namespace Rapporteur.Extraction.Tables;

/// <summary>A row as the file has it.</summary>
/// <param name="Number">As a spreadsheet numbers it: the heading is 1. In JSON the record's place from 1.</param>
/// <param name="Cells">Cells in the order of the columns; there may be fewer or more than columns.</param>
/// <param name="Notes">What was done to read it.</param>
internal sealed record RawRow(int Number, IReadOnlyList<string> Cells, RowNotes Notes = RowNotes.None);
