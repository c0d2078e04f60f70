using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Rapporteur.Extraction.Reading.Docx;

/// <summary>Goes through a Word document in order and gathers its blocks.</summary>
internal sealed class DocxWalk(MainDocumentPart main, CancellationToken cancel)
{
    private const int TwipsAPoint = 20;

    private readonly WordNumbering numbering = new(main);
    private readonly WordStyles styles = new(main.StyleDefinitionsPart?.Styles);
    private readonly List<Block> found = [];

    public IReadOnlyList<Block> Found => found;

    /// <summary>Paragraphs and tables in order; what stands in a table before any paragraph is the masthead.</summary>
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
                    var kind = found.Exists(b => b.Kind == BlockKind.Body) ? BlockKind.TableCell : BlockKind.Masthead;
                    foreach (var paragraph in table.Descendants<Paragraph>())
                    {
                        Add(paragraph, kind);
                    }

                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock:
                    Through(child);
                    break;
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

    private void Add(Paragraph paragraph, BlockKind kind)
    {
        var style = styles.Of(paragraph);
        var label = numbering.NextOrNull(paragraph, style);
        var text = WordText.Of(paragraph);
        if (text.Length == 0)
        {
            return;
        }

        found.Add(new Block
        {
            Text = text,
            Label = label,
            Kind = kind,
            Bold = WordText.Mostly(paragraph, r => WordText.On(r.RunProperties?.Bold), style.Bold),
            Italic = WordText.Mostly(paragraph, r => WordText.On(r.RunProperties?.Italic), style.Italic),
            Left = Indent(paragraph),
            MarkedHeading = style.Heading,
        });
    }

    private static double Indent(Paragraph paragraph) =>
        double.TryParse(paragraph.ParagraphProperties?.Indentation?.Left?.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var twips) ? twips / TwipsAPoint : 0;
}
