using System.Text.RegularExpressions;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.Units;

/// <summary>The notes that documents before a review of the periodic review gather at their end, under the word "Notes": they are no part of the last paragraph.</summary>
/// <param name="Start">Offset in the cleaned text from which notes stand; footnotes stand behind all running text.</param>
internal sealed partial record Endnotes(int Start)
{
    /// <summary>Where the notes begin: at the word "Notes" after or in the last paragraph, else behind the running text.</summary>
    public static Endnotes Of(SplitDocument document)
    {
        var text = document.Clean.Text;
        var body = document.Clean.Body;
        var last = document.Paragraphs.Count > 0 ? document.Paragraphs[^1].Span.Start : 0;
        var opened = body.FirstOrDefault(b => b.Words.Start > last && Opens().IsMatch(b.Text));
        if (opened is not null)
        {
            return new Endnotes(opened.Words.Start);
        }

        var end = body.Count > 0 ? body[^1].Whole.End : 0;
        var inside = Inside().Match(text, last, Math.Max(0, end - last));
        return new Endnotes(inside.Success ? inside.Index : end);
    }

    /// <summary>The reading without the notes in its paragraphs and headings.</summary>
    public DocumentReading CutFrom(DocumentReading reading) => reading with
    {
        Headings = [.. reading.Headings.Where(h => h.Span.Start < Start)],
        Paragraphs = [.. reading.Paragraphs.Where(p => p.Span.Start < Start).Select(p => p.Span.End <= Start ? p : Shorter(p, reading.Text))],
    };

    private Paragraph Shorter(Paragraph paragraph, string text)
    {
        var end = Start;
        while (end > paragraph.Span.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var span = new TextSpan(paragraph.Span.Start, end);
        return paragraph with { Text = span.Slice(text), Span = span };
    }

    [GeneratedRegex(@"^Notes(?:$|\s+\p{Lu}|\s+\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opens();

    [GeneratedRegex(@"(?<=[.!?”)\d*]\s+)Notes\s+(?=[\p{Lu}\d])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Inside();
}
