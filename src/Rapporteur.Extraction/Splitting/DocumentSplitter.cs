using System.Globalization;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.References;

namespace Rapporteur.Extraction.Splitting;

/// <summary>Takes a cleaned document apart into headings, numbered paragraphs with their items, and loose text.</summary>
internal sealed class DocumentSplitter
{
    private readonly IReadOnlyList<PlacedBlock> body;
    private readonly NumberSequence sequence;
    private readonly List<FlowPart> flow = [];
    private readonly List<SplitHeading> open = [];
    private readonly List<Finding> findings;
    private ParagraphBuilder? current;

    private DocumentSplitter(CleanDocument clean)
    {
        body = clean.Body;
        sequence = NumberSequence.Find(body);
        findings = [.. sequence.Findings];
    }

    /// <summary>Splits a document. <c>14. The Committee recommends…: (a) Adopt…; (b) Ensure…</c> becomes one paragraph with two items.</summary>
    public static SplitDocument Split(CleanDocument clean)
    {
        var splitter = new DocumentSplitter(clean);
        var front = splitter.FrontLength();
        for (var i = front; i < splitter.body.Count; i++)
        {
            splitter.Take(i);
        }

        splitter.Close();
        return new SplitDocument(clean, [.. clean.Body.Take(front)], splitter.flow, splitter.findings);
    }

    // The front ends where the headings that lead to the first numbered paragraph begin.
    private int FrontLength()
    {
        var first = sequence.Numbers.Count > 0 ? sequence.Numbers.Keys.Min() : -1;
        if (sequence.Quoted.Count > 0)
        {
            first = first < 0 ? sequence.Quoted.Keys.Min() : Math.Min(first, sequence.Quoted.Keys.Min());
        }

        var front = FrontMatter.Length(body, first < 0 ? body.Count : first);
        var from = first < 0 ? front : first;
        while (from > front && Heading(from - 1))
        {
            from--;
        }

        return from;
    }

    private void Take(int at)
    {
        if (sequence.Numbers.TryGetValue(at, out var number))
        {
            Close();
            current = new ParagraphBuilder(number, WithoutMisprint(body[at], number), [.. open]);
        }
        else if (sequence.Quoted.TryGetValue(at, out var question))
        {
            Close();
            Open(AsQuestion(body[at], question), quoted: true);
        }
        else if (Heading(at) && !ListHeading.Is(body, at, current is not null, BeginsNumbered))
        {
            Close();
            Open(body[at], quoted: false);
        }
        else if (current is not null)
        {
            current.Add(body[at]);
        }
        else
        {
            flow.Add(new FlowPart(null, null, body[at]));
        }
    }

    // A recovered "11, Please provide" keeps its words only.
    private static PlacedBlock WithoutMisprint(PlacedBlock block, string number)
    {
        var length = block.Label is null && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? LostNumbers.MisprintLength(block.Text, value) : 0;
        return length == 0 ? block : block with { Text = block.Text[length..], Words = new TextSpan(block.Words.Start + length, block.Words.End) };
    }

    private static PlacedBlock AsQuestion(PlacedBlock block, int question)
    {
        var number = question.ToString(CultureInfo.InvariantCulture);
        return WithoutMisprint(block, number) with { Label = block.Label ?? number + "." };
    }

    private bool Heading(int at) =>
        !sequence.Numbers.ContainsKey(at) && (sequence.Quoted.ContainsKey(at) || HeadingForm.Is(body, at, sequence.Numbers.ContainsKey));

    private bool BeginsNumbered(int at) => sequence.Numbers.ContainsKey(at) || sequence.Quoted.ContainsKey(at);

    private void Open(PlacedBlock block, bool quoted)
    {
        var label = BlockLabel.Read(block.Label);
        var level = label.Kind == LabelKind.Heading ? HeadingLevel(label.Token) : label.Kind == LabelKind.Number && !quoted ? 2 : 3;
        open.RemoveAll(h => h.Level >= level);
        var heading = new SplitHeading(block.Text, block.Label, TreatyArticles.InHeading(block.Text), level, block.Page, block.Words);
        open.Add(heading);
        flow.Add(new FlowPart(heading, null, null));
    }

    // "I." opens a part unless "H." came before it; "C." is a section of a part.
    private int HeadingLevel(string token)
    {
        if (token.Length > 1 || token is "V" or "X")
        {
            return 1;
        }

        var before = open.LastOrDefault(h => h.Level == 2)?.Label?.TrimEnd('.');
        return token == "I" && before != "H" ? 1 : 2;
    }

    private void Close()
    {
        if (current is not null)
        {
            flow.Add(new FlowPart(null, current.Build(), null));
            current = null;
        }
    }
}
