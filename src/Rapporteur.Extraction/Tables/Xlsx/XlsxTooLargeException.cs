namespace Rapporteur.Extraction.Tables.Xlsx;

/// <summary>A workbook that unpacks to more than is read.</summary>
internal sealed class XlsxTooLargeException(string message) : Exception(message);
