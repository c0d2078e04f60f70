using System.Globalization;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.References;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>The record proper: its blocks from the line "The meeting was called to order", each with the number of its paragraph.
/// Records of 2011 print numbers; later ones print none, and are counted by us: <c>[1]</c>, <c>[2]</c>.</summary>
internal sealed class RecordBody
{
    // Where the printed numbers carry fewer of the blocks than this, they are a list inside a speech.
    private const double MostlyNumbered = 0.4;
    private const int LongestHeading = 260;

    private readonly SplitDocument document;
    private readonly Dictionary<int, string> printed = [];
    private readonly HashSet<int> headings;

    private RecordBody(SplitDocument document)
    {
        this.document = document;
        foreach (var paragraph in document.Paragraphs)
        {
            foreach (var part in paragraph.Parts)
            {
                printed[part.Block.Words.Start] = paragraph.Number;
            }
        }

        headings = [.. document.Headings.Select(h => h.Span.Start)];
        Start = FindStart();
        var blocks = document.Clean.Body.Skip(Start).ToList();
        NumbersAreOurs = blocks.Count(b => printed.ContainsKey(b.Words.Start)) < blocks.Count * MostlyNumbered;
        Parts = Build(blocks);
        Paragraphs = NumberedParagraphs();
        Headings = HeadingsBefore();
    }

    /// <summary>Index in the body of the first block of the record proper.</summary>
    public int Start { get; }

    /// <summary>True where the record prints no numbers.</summary>
    public bool NumbersAreOurs { get; }

    /// <summary>The blocks in order.</summary>
    public IReadOnlyList<RecordPart> Parts { get; }

    /// <summary>The paragraphs in order; stage directions have the role of procedure.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; }

    /// <summary>The headings in order: agenda items.</summary>
    public IReadOnlyList<Heading> Headings { get; }

    /// <summary>Reads the record proper.</summary>
    public static RecordBody Of(SplitDocument document) => new(document);

    private int FindStart()
    {
        var body = document.Clean.Body;
        var opens = Index(b => Directions.Of(b.Text) == Directions.Opens);
        if (opens >= 0)
        {
            // "In the absence of Ms. Adan, Mr. Brook, Vice-Chair, took the Chair." is printed above "The meeting was called to order".
            while (opens > 0 && Directions.Of(body[opens - 1].Text) == Directions.Chair)
            {
                opens--;
            }

            return opens;
        }

        var first = Index(b => b.IsBody && (Directions.Of(b.Text) is not (null or Directions.Notice) || SpeakerReader.Speaks(b.Text)));
        return first < 0 ? body.Count : first;

        int Index(Func<PlacedBlock, bool> test)
        {
            for (var i = 0; i < body.Count; i++)
            {
                if (test(body[i]))
                {
                    return i;
                }
            }

            return -1;
        }
    }

    private List<RecordPart> Build(List<PlacedBlock> blocks)
    {
        var parts = new List<RecordPart>();
        var count = 0;
        string? current = null;
        var opens = blocks.FindIndex(b => Directions.Of(b.Text) == Directions.Opens);
        foreach (var (at, block) in blocks.Index())
        {
            var direction = block.Label is null || !NumbersAreOurs ? Directions.Of(block.Text) : null;
            if (direction == Directions.Notice || block.Text.Length == 0)
            {
                continue;
            }

            var heading = direction is null && block != blocks[^1] && IsHeading(block, beforeSpeech: current is null);
            var uncounted = Directions.IsUncounted(direction) || at < opens;
            if (!heading && !uncounted)
            {
                current = NumbersAreOurs
                    ? block.Label is not null && current is not null ? current : $"[{(++count).ToString(CultureInfo.InvariantCulture)}]"
                    : printed.GetValueOrDefault(block.Words.Start, current!);
            }

            parts.Add(new RecordPart(block, heading || uncounted ? null : current, heading, direction));
        }

        return parts;
    }

    // A line without an end among speeches is an agenda item, bold or not.
    private bool IsHeading(PlacedBlock block, bool beforeSpeech) =>
        headings.Contains(block.Words.Start)
        || ((NumbersAreOurs || !printed.ContainsKey(block.Words.Start)) && (block.Label is null || beforeSpeech) && block.Text.Length < LongestHeading
            && char.IsUpper(block.Text[0]) && block.Text[^1] is not ('.' or '?' or '!' or ':' or ';' or ',' or '”') && !SpeakerReader.Speaks(block.Text));

    private List<Paragraph> NumberedParagraphs()
    {
        var text = document.Clean.Text;
        if (!NumbersAreOurs)
        {
            var told = Parts.Where(p => p.Number is not null).GroupBy(p => p.Number!).Where(g => g.All(p => p.Direction is not null)).Select(g => g.Key).ToHashSet();
            return [.. document.Paragraphs.Select(p => new Paragraph(p.Number, Role(told.Contains(p.Number)), p.Span.Slice(text), p.Page, p.Span))];
        }

        return
        [
            .. Parts.Where(p => p.Number is not null).GroupBy(p => p.Number!).Select(g =>
            {
                var span = new TextSpan(g.First().Block.Words.Start, g.Last().Block.Words.End);
                return new Paragraph(g.Key, Role(g.All(p => p.Direction is not null)), span.Slice(text), g.First().Block.Page, span);
            }),
        ];
    }

    private static ParagraphRole Role(bool told) => told ? ParagraphRole.Procedure : ParagraphRole.Other;

    private List<Heading> HeadingsBefore()
    {
        var found = new List<Heading>();
        string? next = null;
        foreach (var part in Parts.Reverse())
        {
            next = part.Number ?? next;
            if (part.Heading)
            {
                found.Add(new Heading(part.Block.Text, part.Block.Label, TreatyArticles.InHeading(part.Block.Text), next, part.Block.Words, part.Block.Page));
            }
        }

        found.Reverse();
        return found;
    }
}
