using System.Globalization;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Tables.Csv;

namespace Rapporteur.Extraction.Tables;

/// <summary>The findings about tables as a whole; their codes are listed in <c>docs/reference/findings.md</c>.</summary>
internal static class TableFindingTexts
{
    public static Finding EncodingGuessed(DetectedEncoding encoding) => new("TBL0002", FindingSeverity.Info, string.Create(
        CultureInfo.InvariantCulture, $"The table is not UTF-8. Its {encoding.Letters} letters outside ASCII make words as {encoding.Name} and less so as {encoding.Other}: it was read as {encoding.Name}. Check a word with accents; a mapping can name the encoding."));

    public static Finding NoRows() => new("TBL0003", FindingSeverity.Error, "The table has no heading and rows. Export it again.");

    public static Finding Damaged(int row, string why) => new("TBL0017", FindingSeverity.Error, $"The table is damaged from here on: {why} The rows before are recorded; fetch it again and import it again.", Row: row == 0 ? null : row);

    public static Finding TooLarge(string why) => new("TBL0018", FindingSeverity.Error, $"{why} It may be hostile; do not open it elsewhere. Save the sheet as CSV where you trust it.");

    public static Finding NotFollowed(string what) => new("TBL0019", FindingSeverity.Warning, $"The workbook holds {what}; nothing of it was followed or run.");

    public static Finding OtherSheets(string read, IEnumerable<string> others) => new("TBL0022", FindingSeverity.Warning, $"Only the sheet {read} was read. The workbook has others: {string.Join(", ", others)}. A mapping can name one.");

    public static Finding Unmapped(IEnumerable<string> columns) => new("TBL0015", FindingSeverity.Info, $"Columns that no field takes, kept in the original file only: {string.Join(", ", columns)}.");
}
