using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Reading;
using Rapporteur.Extraction.Reading.Docx;

namespace Rapporteur.Extraction.Tests.Reading;

public sealed class DocxTablesTests
{
    private static readonly string[][] List =
    [
        ["Recommendation", "Position", "Full list of themes", "Comments"],
        ["Theme: Bridges"],
        ["4.1 Mend the bridge (Chile);¶Source of Position: A/HRC/90/3 - Para 4", "Supported", "- Bridges¶SDGs:¶- 9 - ROADS¶Affected persons:¶- walkers", ""],
        ["4.2 Paint the bridge (Peru) (Mali);¶Source of Position: A/HRC/90/3/Add.1 - Para.2", "Noted", "- Bridges", ""],
        ["Theme: Lamps"],
        ["4.3 Light the lamps (Togo).¶Source of Position: A/HRC/90/3/Add.1", "Noted", "- Lamps", ""],
        ["4.4 Light them twice (Togo).¶Source of Position: A/HRC/90/3/Add.1", "Noted", "- Lamps", ""],
    ];

    [Fact]
    public void A_small_table_before_the_text_is_the_masthead_and_every_other_has_cells()
    {
        var blocks = Blocks(Document(null, Table([["United Nations", "A/HRC/90/3"]]), Text("The text begins."), Table([["left", "right"]])));
        Assert.Equal([BlockKind.Masthead, BlockKind.Masthead, BlockKind.Body, BlockKind.TableCell, BlockKind.TableCell], blocks.Select(b => b.Kind));
        Assert.Equal([new CellPlace(2, 1, 1), new CellPlace(2, 1, 2)], blocks.Skip(3).Select(b => b.Cell!.Value));
    }

    [Fact]
    public void A_cell_that_spans_columns_counts_as_the_first_and_a_table_within_a_cell_belongs_to_it()
    {
        var table = Table([["wide", "after"], ["one", "two", "three"]]);
        table.Descendants<TableCell>().First().PrependChild(new TableCellProperties(new GridSpan { Val = 2 }));
        table.Descendants<TableCell>().Last().AppendChild(Table([["inner"]]));
        var blocks = Blocks(Document(null, Text("The text begins."), table));
        Assert.Equal(
            [("wide", 1, 1), ("after", 1, 3), ("one", 2, 1), ("two", 2, 2), ("three", 2, 3), ("inner", 2, 3)],
            blocks.Skip(1).Select(b => (b.Text, b.Cell!.Value.Row, b.Cell!.Value.Column)));
    }

    [Fact]
    public void A_thematic_list_is_read_by_its_cells_and_by_the_head_of_its_pages()
    {
        var bytes = Document("UPR of Kenya (3rd Cycle – 35th session) Thematic list of recommendations Page 1 of 2", Table(List));
        var read = DocumentExtractor.CreateDefault().Read("list.docx", bytes, CancellationToken.None).Value!;
        Assert.Equal(
            (DocumentKind.UprThematicList, "KEN", "3", "35"),
            (read.Document.Kind, read.Document.State?.Value, read.Document.Cycle, read.Document.Session));
        Assert.Equal(["4.1", "4.2", "4.3", "4.4"], read.Recommendations.Select(u => u.Path));
        Assert.Equal(["A/HRC/90/3, para. 4", "A/HRC/90/3/Add.1, para. 2", "A/HRC/90/3/Add.1", "A/HRC/90/3/Add.1"], read.Recommendations.Select(u => u.PositionSource));
        Assert.Equal(["Bridges", "9 - ROADS", "walkers"], [.. read.Recommendations[0].Themes, .. read.Recommendations[0].Sdgs, .. read.Recommendations[0].AffectedPersons]);
        Assert.Equal(["Bridges", "Lamps"], read.Headings.Select(h => h.Text));
        Assert.DoesNotContain(read.Findings, f => f.Severity != FindingSeverity.Info);
    }

    private static IReadOnlyList<Block> Blocks(byte[] document) => new DocxDocumentReader().Read(document, CancellationToken.None).Value!.Blocks;

    private static DocumentFormat.OpenXml.Wordprocessing.Paragraph Text(string words) => new(new Run(new Text(words)));

    private static Table Table(string[][] rows) => new(rows.Select(r => new TableRow(r.Select(c => new TableCell(c.Split('¶').Select(Text))))));

    private static byte[] Document(string? head, params OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            if (head is not null)
            {
                main.AddNewPart<HeaderPart>().Header = new Header(Text(head));
            }
        }

        return stream.ToArray();
    }
}
