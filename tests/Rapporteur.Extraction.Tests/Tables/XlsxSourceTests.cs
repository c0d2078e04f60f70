using Rapporteur.Extraction.Tables;
using Rapporteur.Extraction.Tables.Xlsx;

namespace Rapporteur.Extraction.Tests.Tables;

public sealed class XlsxSourceTests
{
    private const string Rows = """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Da</t><r><t>te</t></r></is></c><c r="C1" t="str"><v>Text</v></c></row>
        <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>42867</v></c><c r="C2" t="str"><f>A2&amp;"!"</f><v>Arcadia!</v></c></row>
        <row r="4"><c r="B4" s="2"><v>42867.5</v></c><c r="C4" s="3"><v>7</v></c></row>
        <row r="5"><c r="C5"><f>1/0</f></c></row>
        <row r="6"><c r="A6" t="e"><v>#REF!</v></c><c r="C6" t="b"><v>1</v></c></row>
        """;

    [Fact]
    public void Reads_shared_and_inline_words_dates_by_their_style_and_the_kept_values_of_formulas()
    {
        using var stream = Sheet.Of(Rows, ["Country", "Arcadia"]);
        using var source = XlsxSource.Open(stream, null, CancellationToken.None);
        Assert.Equal(["Country", "Date", "Text"], source.Columns);
        var rows = source.Rows(CancellationToken.None).ToList();
        Assert.Equal(["2:Arcadia|2017-05-12|Arcadia!", "4:|2017-05-12|7", "6:||true"], rows.Select(r => $"{r.Number}:{string.Join('|', r.Cells)}"));
        Assert.Equal([RowNotes.Formula, RowNotes.None, RowNotes.FormulaWithoutValue], rows.Select(r => r.Notes));
    }

    [Fact]
    public void Links_to_other_files_and_other_sheets_are_told_and_not_followed()
    {
        using var stream = Sheet.Of(Rows, ["Country", "Arcadia"], linked: true, second: true);
        using var source = XlsxSource.Open(stream, null, CancellationToken.None);
        Assert.Equal(["TBL0019", "TBL0022"], source.Findings.Select(f => f.Code));
    }

    [Fact]
    public void A_workbook_that_unpacks_to_more_than_the_limit_is_refused_before_it_is_read()
    {
        using var stream = Sheet.Of($"<row r=\"1\"><c t=\"inlineStr\"><is><t>{new string('x', 900_000)}</t></is></c></row>");
        Assert.True(stream.Length < 100_000);
        Assert.Throws<XlsxTooLargeException>(() => XlsxSource.Open(stream, null, CancellationToken.None, mostBytes: 500_000));
    }

    [Fact]
    public void A_cell_of_millions_of_characters_does_not_stand_in_memory_and_its_row_is_refused()
    {
        using var stream = Sheet.Of($"<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Text</v></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>{new string('x', 3_000_000)}</t></is></c></row>");
        using var source = XlsxSource.Open(stream, null, CancellationToken.None);
        Assert.Equal(RowNotes.TooLong, Assert.Single(source.Rows(CancellationToken.None), r => r.Number == 2).Notes);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaa\">]>")]
    public void An_entity_is_damage_and_never_expanded(string doctype)
    {
        using var stream = Sheet.Of("<row r=\"1\"><c><v>1</v></c></row>");
        using var package = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true);
        var entry = package.Entries.Single(e => e.FullName.Contains("/sheet", StringComparison.Ordinal));
        var name = entry.FullName;
        entry.Delete();
        using (var writer = new StreamWriter(package.CreateEntry(name).Open()))
        {
            writer.Write($"<?xml version=\"1.0\"?>{doctype}<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>");
        }

        package.Dispose();
        var opened = TableReading.Open(TableFormat.Xlsx, stream, null, CancellationToken.None);
        Assert.Equal(TableFailure.Damaged, opened.Failure);
    }
}
