using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.Replies;

/// <summary>Walks through a document of replies: a heading that names a question opens a reply, the next one closes it.</summary>
internal sealed class ReplyWalk
{
    private readonly SplitDocument document;
    private readonly List<ReplyUnit> replies = [];
    private readonly List<FlowPart> open = [];
    private ReplyTie? tie;
    private SplitHeading? heading;

    private ReplyWalk(SplitDocument document) => this.document = document;

    /// <summary>The replies in order.</summary>
    public static IReadOnlyList<ReplyUnit> Read(SplitDocument document)
    {
        var walk = new ReplyWalk(document);
        foreach (var part in document.Flow)
        {
            walk.Take(part);
        }

        walk.Close();
        return walk.replies;
    }

    private void Take(FlowPart part)
    {
        if (part.Heading is { } next)
        {
            if (TieReader.OfHeading(next) is { } opened)
            {
                Close();
                (tie, heading) = (opened, next);
            }
            else if (next.Level < 3)
            {
                Close();
                tie = null;
            }
            else if (open.Count > 0)
            {
                open.Add(part);
            }

            return;
        }

        if (tie is null || IsQuestionText(part))
        {
            return;
        }

        if (ItemTie(part) is { } item)
        {
            Close();
            tie = item;
        }

        open.Add(part);
    }

    // The lines of a quoted question below its first, in bold.
    private bool IsQuestionText(FlowPart part) =>
        tie is { Basis: "quoted question" } && open.Count == 0 && part.Loose is { Source.Bold: true };

    // "4. (a) The State…" under a heading that names issue 1a-f.
    private ReplyTie? ItemTie(FlowPart part)
    {
        if (part.Paragraph is not { } paragraph || tie?.SingleNumber is not { } number)
        {
            return null;
        }

        var words = paragraph.Parts[0].Block.Text;
        return words.Length > 4 && words[0] == '(' && words[2] == ')' && char.IsAsciiLetterLower(words[1])
            ? new ReplyTie([$"{number}({words[1]})"], "text")
            : null;
    }

    private void Close()
    {
        while (open.Count > 0 && open[^1].Heading is not null)
        {
            open.RemoveAt(open.Count - 1);
        }

        if (open.Count > 0 && tie is not null)
        {
            var span = new TextSpan(open[0].Span.Start, open[^1].Span.End);
            Add(span, [.. open.Select(p => p.Paragraph?.Number).OfType<string>()], open[0].Page);
        }
        else if (tie is { Basis: "heading" } && heading is not null && heading.Text.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0)
        {
            Add(new TextSpan(heading.Span.Start + colon + 2, heading.Span.End), [], heading.Page);
        }

        heading = null;
        open.Clear();
    }

    private void Add(TextSpan span, IReadOnlyList<string> paragraphs, int? page) =>
        replies.Add(new ReplyUnit(tie!.Questions, paragraphs, span.Slice(document.Clean.Text), page, span, tie.Basis));
}
