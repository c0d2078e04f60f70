namespace Rapporteur.Extraction.Tables;

/// <summary>What a reader had to do with a row; each becomes a finding.</summary>
[Flags]
internal enum RowNotes
{
    None = 0,
    /// <summary>A quotation mark was opened and never closed: the marks of the line were read as words.</summary>
    QuoteNotClosed = 1,
    /// <summary>A cell is calculated by a formula: the value that the file keeps was taken.</summary>
    Formula = 2,
    /// <summary>A formula without a kept value, or with an error.</summary>
    FormulaWithoutValue = 4,
    /// <summary>A cell was longer than the limit and the row was not kept.</summary>
    TooLong = 8,
}
