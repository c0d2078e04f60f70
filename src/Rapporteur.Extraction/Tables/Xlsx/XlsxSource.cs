using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Reading.Docx;

namespace Rapporteur.Extraction.Tables.Xlsx;

/// <summary>A sheet of a workbook, read as a stream of elements: a million rows take no more memory than a hundred, shared texts apart.</summary>
internal sealed class XlsxSource : RowSource
{
    /// <summary>Most bytes that a workbook may hold unpacked.</summary>
    private const long MostBytes = 2L * 1024 * 1024 * 1024;
    private const int MostColumns = 16_384;

    private readonly SpreadsheetDocument package;
    private readonly Stream sheet;
    private readonly XmlReader xml;
    private readonly SheetValues values;
    private readonly List<string> columns = [];

    private XlsxSource(SpreadsheetDocument package, WorksheetPart part, SheetValues values, IReadOnlyList<Finding> findings)
    {
        this.package = package;
        this.values = values;
        sheet = part.GetStream(FileMode.Open, FileAccess.Read);
        xml = XmlReader.Create(sheet, SheetValues.Guarded);
        Findings = findings;
        if (NextRow() is { } heading)
        {
            columns.AddRange(heading.Cells.Select(c => c.Trim()));
        }
    }

    public override IReadOnlyList<string> Columns => columns;

    /// <summary>Opens the sheet with a name, or the first visible one.</summary>
    /// <exception cref="XlsxTooLargeException">It unpacks to more than is read.</exception>
    /// <exception cref="InvalidDataException">It is damaged, or has no such sheet.</exception>
    public static XlsxSource Open(Stream stream, string? sheetName, CancellationToken cancel, long mostBytes = MostBytes)
    {
        stream.Position = 0;
        if (!PackageGuard.IsWithinLimits(stream, cancel, mostBytes))
        {
            throw new XlsxTooLargeException($"The workbook holds more than {mostBytes / 1024 / 1024} MB unpacked.");
        }

        var package = SpreadsheetDocument.Open(stream, isEditable: false);
        XlsxSource? source = null;
        try
        {
            var book = package.WorkbookPart ?? throw new InvalidDataException("The workbook has no contents.");
            var sheets = book.Workbook?.Sheets?.Elements<Sheet>().Where(s => s.State is null || s.State.Value == SheetStateValues.Visible).ToList() ?? [];
            var chosen = sheets.FirstOrDefault(s => sheetName is null || s.Name?.Value == sheetName) ?? throw new InvalidDataException(sheetName is null ? "The workbook has no visible sheet." : $"The workbook has no sheet {sheetName}.");
            if (book.GetPartById(chosen.Id?.Value ?? "") is not WorksheetPart part)
            {
                throw new InvalidDataException("The workbook's first sheet is no table.");
            }

            using var strings = book.SharedStringTablePart?.GetStream(FileMode.Open, FileAccess.Read);
            using var styles = book.WorkbookStylesPart?.GetStream(FileMode.Open, FileAccess.Read);
            var values = new SheetValues(strings, styles, book.Workbook?.WorkbookProperties?.Date1904?.Value ?? false, cancel);
            return source = new XlsxSource(package, part, values, [.. Warnings(book, chosen, sheets, sheetName)]);
        }
        finally
        {
            if (source is null)
            {
                package.Dispose();
            }
        }
    }

    public override IEnumerable<RawRow> Rows(CancellationToken cancel)
    {
        while (NextRow() is { } row)
        {
            cancel.ThrowIfCancellationRequested();
            yield return row;
        }
    }

    public override void Dispose()
    {
        xml.Dispose();
        sheet.Dispose();
        package.Dispose();
    }

    private static IEnumerable<Finding> Warnings(WorkbookPart book, Sheet chosen, List<Sheet> sheets, string? asked)
    {
        if (book.ExternalWorkbookParts.Any() || book.ExternalRelationships.Any())
        {
            yield return TableFindingTexts.NotFollowed("links to other files");
        }

        if (book.VbaProjectPart is not null)
        {
            yield return TableFindingTexts.NotFollowed("macros");
        }

        var others = sheets.Where(s => s != chosen).Select(s => s.Name?.Value ?? "?").ToList();
        if (asked is null && others.Count > 0)
        {
            yield return TableFindingTexts.OtherSheets(chosen.Name?.Value ?? "?", others);
        }
    }

    private RawRow? NextRow()
    {
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row", IsEmptyElement: false })
            {
                var number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var r) ? r : ++last;
                last = number;
                if (Cells() is var (cells, notes) && (cells.Any(c => c.Length > 0) || notes.HasFlag(RowNotes.TooLong)))
                {
                    return new RawRow(number, cells, notes);
                }
            }
        }

        return null;
    }

    private int last;

    private (List<string> Cells, RowNotes Notes) Cells()
    {
        var cells = new List<string>(columns.Count);
        var (depth, notes) = (xml.Depth, RowNotes.None);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                var at = ColumnOf(xml.GetAttribute("r")) ?? cells.Count;
                var (value, note) = Cell(xml.GetAttribute("t"), xml.GetAttribute("s"));
                notes |= note;
                if (at < MostColumns)
                {
                    Put(cells, at, value);
                }
            }
        }

        return (cells, notes);
    }

    private (string Value, RowNotes Notes) Cell(string? type, string? style)
    {
        if (xml.IsEmptyElement)
        {
            return ("", RowNotes.None);
        }

        var (depth, raw, words, formula) = (xml.Depth, (string?)null, "", false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "f":
                    formula = true;
                    break;
                case "v":
                    raw = SheetValues.Simple(xml);
                    break;
                case "is":
                    words = SheetValues.Words(xml);
                    break;
            }
        }

        var value = type switch
        {
            "s" => values.Shared(raw ?? ""),
            "inlineStr" => words,
            "b" => raw == "1" ? "true" : "false",
            "str" or "d" => raw ?? "",
            "e" => "",
            _ => raw is null ? "" : values.Number(raw, style),
        };
        var notes = type == "e" || (formula && raw is null) ? RowNotes.FormulaWithoutValue : formula ? RowNotes.Formula : RowNotes.None;
        return value.Length > LongestCell ? ("", notes | RowNotes.TooLong) : (value, notes);
    }

    /// <summary>The place of a cell: <c>AB12</c> is 27.</summary>
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(c) || column > MostColumns)
            {
                break;
            }

            column = (column * 26) + (c - 'A' + 1);
        }

        return column == 0 ? null : column - 1;
    }

    private static void Put(List<string> cells, int at, string value)
    {
        while (cells.Count <= at)
        {
            cells.Add("");
        }

        cells[at] = value;
    }
}
