using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.Replies;

/// <summary>Walks through a document of replies: a heading that names a question opens a reply, the next one closes it.</summary>
internal sealed class ReplyWalk
{
    // How far ahead of the last question a number in brackets is believed.
    private const int MostAhead = 3;

    private readonly SplitDocument document;
    private readonly List<ReplyUnit> replies = [];
    private readonly List<FlowPart> open = [];
    private ReplyTie? tie;
    private SplitHeading? heading;
    private HashSet<string> named = [];

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
                // Two questions with no words between them are answered together.
                var together = heading is not null && open.Count == 0 && tie is { Questions.Count: > 0 } && opened.Questions.Count > 0 && !AnswersItself(heading);
                opened = together ? opened with { Questions = [.. tie!.Questions.Union(opened.Questions)] } : opened;
                Close();
                (tie, heading) = (opened, next);
                named = [.. opened.Questions.Select(q => q.Split('(')[0])];
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
            NarrowBefore(item);
            Close();
            tie = item;
        }

        open.Add(part);
    }

    // The lines of a quoted question below its first, in bold.
    private bool IsQuestionText(FlowPart part) =>
        tie is { Basis: "quoted question" } && open.Count == 0 && part.Loose is { Source.Bold: true };

    // "4. (a) The State…" under a heading that names issue 1a-f; "85. (14a) …", "95. (15) …" under one that names issues 14-16.
    private ReplyTie? ItemTie(FlowPart part)
    {
        if (part.Paragraph is not { } paragraph || tie is null || ItemLabel.OrNull(paragraph.Parts[0].Block.Text) is not { } label)
        {
            return null;
        }

        var number = label.Number ?? tie.SingleNumber ?? (tie.Basis == "text" ? null : (tie.Questions.Count > 0 ? tie.Questions[0] : null)?.Split('(')[0]);
        return number is null || (label.Number is not null && !Follows(label.Number)) ? null : new ReplyTie([label.Letter is null ? number : $"{number}({label.Letter})"], "text");
    }

    // A number in brackets counts where the heading names it, or where it goes on from the question before.
    private bool Follows(string number) =>
        tie!.Questions.Any(q => q.Split('(')[0] == number)
        || named.Contains(number)
        || (int.TryParse(number, out var value) && int.TryParse((tie.Questions.Count > 0 ? tie.Questions[^1] : null)?.Split('(')[0], out var last) && value > last && value <= last + MostAhead);

    // Under "issue 4a-c" what stands before "(b)" answers (a).
    private void NarrowBefore(ReplyTie item)
    {
        var at = tie is { Basis: "heading" } ? tie.Questions.ToList().IndexOf(item.Questions[0]) : -1;
        if (at > 0)
        {
            tie = tie! with { Questions = [.. tie!.Questions.Take(at)] };
        }
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
        else if (tie is { Basis: "heading" } && heading is not null && AnswersItself(heading))
        {
            Add(new TextSpan(heading.Span.Start + heading.Text.IndexOf(": ", StringComparison.Ordinal) + 2, heading.Span.End), [], heading.Page);
        }

        heading = null;
        open.Clear();
    }

    // "Reply to the questions raised in paragraph 3: See the reply to paragraph 25".
    private static bool AnswersItself(SplitHeading heading) => heading.Text.Contains(": ", StringComparison.Ordinal);

    private void Add(TextSpan span, IReadOnlyList<string> paragraphs, int? page) =>
        replies.Add(new ReplyUnit(tie!.Questions, paragraphs, span.Slice(document.Clean.Text), page, span, tie.Basis));
}
