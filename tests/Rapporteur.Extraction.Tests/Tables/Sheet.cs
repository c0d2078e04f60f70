using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rapporteur.Extraction.Tests.Tables;

/// <summary>Workbooks written for tests.</summary>
internal static class Sheet
{
    public static MemoryStream Of(string sheetData, string[]? shared = null, bool linked = false, bool second = false)
    {
        var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            Add(book, "Rows", sheetData, 1);
            if (second)
            {
                Add(book, "Notes", "", 2);
            }

            var strings = book.AddNewPart<SharedStringTablePart>();
            strings.SharedStringTable = new SharedStringTable((shared ?? []).Select(s => new SharedStringItem(new Text(s))));
            var styles = book.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 170, FormatCode = "yyyy\\-mm\\-dd" }, new NumberingFormat { NumberFormatId = 171, FormatCode = "0 \"days\"" }),
                new CellFormats(new CellFormat { NumberFormatId = 0 }, new CellFormat { NumberFormatId = 14 }, new CellFormat { NumberFormatId = 170 }, new CellFormat { NumberFormatId = 171 }));
            if (linked)
            {
                var external = book.AddNewPart<ExternalWorkbookPart>();
                external.ExternalLink = new ExternalLink();
                external.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath", new Uri("http://192.0.2.1/evil.xlsx"));
            }
        }

        stream.Position = 0;
        return stream;
    }

    private static void Add(WorkbookPart book, string name, string sheetData, uint id)
    {
        var part = book.AddNewPart<WorksheetPart>();
        using (var writer = new StreamWriter(part.GetStream(FileMode.Create)))
        {
            writer.Write($"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{sheetData}</sheetData></worksheet>");
        }

        book.Workbook!.Sheets!.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = name, SheetId = id, Id = book.GetIdOfPart(part) });
    }
}
