using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Rapporteur.Extraction.Reading.Docx;

/// <summary>The words of a Word paragraph: insertions in, deletions, field codes and note marks out.</summary>
internal static class WordText
{
    public static string Of(Paragraph paragraph) => WithMarks(paragraph).Text;

    /// <summary>The words, and where in them footnotes are marked.</summary>
    public static (string Text, IReadOnlyList<NoteMark> Marks) WithMarks(Paragraph paragraph)
    {
        var text = new StringBuilder();
        var marks = new List<NoteMark>();
        foreach (var element in paragraph.Descendants())
        {
            if (element is not (DocumentFormat.OpenXml.Wordprocessing.Text or TabChar or Break or CarriageReturn or NoBreakHyphen or FootnoteReference) || element.Ancestors<DeletedRun>().Any() || element.Ancestors<Paragraph>().First() != paragraph)
            {
                continue;
            }

            if (element is FootnoteReference { Id.Value: var id })
            {
                marks.Add(new NoteMark(Joined(text).Length, id.ToString(CultureInfo.InvariantCulture)));
                continue;
            }

            text.Append(element switch
            {
                DocumentFormat.OpenXml.Wordprocessing.Text words => IsRaisedMark(words) ? "" : words.Text,
                NoBreakHyphen => "-",
                _ => " ",
            });
        }

        return (Joined(text), marks);
    }

    private static string Joined(StringBuilder text) => string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>True when nearly all words stand in runs of this kind, directly or by the paragraph's style.</summary>
    public static bool Mostly(Paragraph paragraph, Func<Run, bool> is_, bool byStyle)
    {
        var all = 0;
        var some = 0;
        foreach (var run in paragraph.Descendants<Run>())
        {
            var length = run.Elements<DocumentFormat.OpenXml.Wordprocessing.Text>().Sum(t => t.Text.Length);
            all += length;
            some += is_(run) || byStyle ? length : 0;
        }

        return all > 0 && some > all * 0.9;
    }

    public static bool On(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);

    /// <summary>A typed note mark: a raised number or asterisk.</summary>
    private static bool IsRaisedMark(DocumentFormat.OpenXml.Wordprocessing.Text words) =>
        words.Parent is Run run && run.RunProperties?.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript && words.Text.All(c => char.IsDigit(c) || c is '*' or ',' or ' ');
}
