namespace Rapporteur.Extraction.Tables;

/// <summary>The format of a table, by its content.</summary>
public enum TableFormat
{
    /// <summary>Text with separators: comma, semicolon, tab or bar.</summary>
    Csv,
    /// <summary>Office Open XML spreadsheet.</summary>
    Xlsx,
    /// <summary>JSON: an array of records, one record, or one record a line.</summary>
    Json,
}
