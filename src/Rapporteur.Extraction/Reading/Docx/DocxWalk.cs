using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Rapporteur.Extraction.Reading.Docx;

/// <summary>Goes through a Word document in order and gathers its blocks.</summary>
internal sealed class DocxWalk(MainDocumentPart main, CancellationToken cancel)
{
    private const int TwipsAPoint = 20;

    // A masthead has one row, or a few; more is a table of the text.
    private const int MastheadRows = 6;

    private readonly WordNumbering numbering = new(main);
    private readonly WordStyles styles = new(main.StyleDefinitionsPart?.Styles);
    private readonly List<Block> found = [];
    private int tables;

    public IReadOnlyList<Block> Found => found;

    /// <summary>Paragraphs and tables in order; what stands in a small table before any paragraph is the masthead.</summary>
    public void Through(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            cancel.ThrowIfCancellationRequested();
            switch (child)
            {
                case Paragraph paragraph:
                    Add(paragraph, BlockKind.Body);
                    break;
                case Table table:
                    Through(table);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock:
                    Through(child);
                    break;
            }
        }
    }

    // Row by row and cell by cell; a table inside a cell belongs to the cell.
    private void Through(Table table)
    {
        var rows = table.Descendants<TableRow>().Where(r => r.Ancestors<Table>().First() == table).ToList();
        var kind = rows.Count > MastheadRows || found.Exists(b => b.Kind is BlockKind.Body or BlockKind.TableCell) ? BlockKind.TableCell : BlockKind.Masthead;
        tables++;
        for (var row = 0; row < rows.Count; row++)
        {
            cancel.ThrowIfCancellationRequested();
            var column = 1;
            foreach (var cell in rows[row].Descendants<TableCell>().Where(c => c.Ancestors<TableRow>().First() == rows[row]))
            {
                foreach (var paragraph in cell.Descendants<Paragraph>())
                {
                    Add(paragraph, kind, new CellPlace(tables, row + 1, column));
                }

                column += cell.TableCellProperties?.GridSpan?.Val?.Value is { } span and > 1 ? span : 1;
            }
        }
    }

    /// <summary>Footnotes with their numbers.</summary>
    public void Notes(IEnumerable<Footnote>? notes)
    {
        foreach (var note in notes?.Where(n => n.Id?.Value > 0) ?? [])
        {
            var text = string.Join(' ', note.Descendants<Paragraph>().Select(WordText.Of).Where(t => t.Length > 0));
            if (text.Length > 0)
            {
                found.Add(new Block { Text = text, Label = note.Id!.Value.ToString(CultureInfo.InvariantCulture), Kind = BlockKind.Footnote });
            }
        }
    }

    private void Add(Paragraph paragraph, BlockKind kind, CellPlace? cell = null)
    {
        var style = styles.Of(paragraph);
        var label = numbering.NextOrNull(paragraph, style);
        var (text, marks) = WordText.WithMarks(paragraph);
        if (text.Length == 0)
        {
            return;
        }

        found.Add(new Block
        {
            Text = text,
            Marks = marks,
            Label = label,
            Kind = kind,
            Bold = WordText.Mostly(paragraph, r => WordText.On(r.RunProperties?.Bold), style.Bold),
            Italic = WordText.Mostly(paragraph, r => WordText.On(r.RunProperties?.Italic), style.Italic),
            Left = Indent(paragraph),
            MarkedHeading = style.Heading,
            Cell = cell,
        });
    }

    private static double Indent(Paragraph paragraph) =>
        double.TryParse(paragraph.ParagraphProperties?.Indentation?.Left?.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var twips) ? twips / TwipsAPoint : 0;
}
