using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.References;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds;

/// <summary>What a document of any kind and language gives: text, header, headings, paragraphs, references.</summary>
internal static class ReadingDraft
{
    /// <summary>The reading before its units are read.</summary>
    public static DocumentReading Of(string file, string sha256, SplitDocument document, DocumentHeader header)
    {
        var text = document.Clean.Text;
        return new DocumentReading
        {
            File = file,
            Sha256 = sha256,
            Pages = document.Clean.PageCount,
            Language = document.Language,
            Document = header,
            Text = text,
            Headings = Headings(document),
            Paragraphs = [.. document.Paragraphs.Select(p => new Paragraph(p.Number, ParagraphRole.Other, p.Span.Slice(text), p.Page, p.Span))],
            References = DocumentReferences.Find(document, header.Body),
            Findings = document.Findings,
            Extractor = "",
        };
    }

    private static List<Heading> Headings(SplitDocument document)
    {
        var headings = new List<Heading>();
        string? next = null;
        foreach (var part in document.Flow.Reverse())
        {
            next = part.Paragraph?.Number ?? next;
            if (part.Heading is { } heading)
            {
                headings.Add(new Heading(heading.Text, heading.Label, heading.Articles, next, heading.Span, heading.Page));
            }
        }

        headings.Reverse();
        return headings;
    }
}
