using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.StateReport;

/// <summary>Walks through a State's report: a heading that names paragraphs of a list of issues or of concluding observations opens an answer; the next one, or a heading no smaller than it, closes it.</summary>
internal sealed class AnswerWalk
{
    // "Introduction" below a heading of the whole report opens no answer to all that the heading names.
    private static readonly HashSet<string> Introductions =
        [.. Profiles.TableFile.Read("profiles/sections.csv").Where(r => r["role"] == "procedure").Select(r => r["words"])];

    private readonly SplitDocument document;
    private readonly AnsweringWords words;
    private readonly AnsweredDocuments answered;
    private readonly Dictionary<int, PlacedBlock> blocks;
    private readonly int last;
    private readonly List<ReplyUnit> replies = [];
    private readonly List<FlowPart> open = [];
    private readonly List<TextSpan> quoted = [];
    private IReadOnlyList<AnswerTie> ties = [];
    private SplitHeading? heading;
    private string basis = "heading";
    private bool quoting;
    private bool saying;
    private string? section;
    private string? before;

    private AnswerWalk(SplitDocument document, AnsweringWords words, AnsweredDocuments answered)
    {
        (this.document, this.words, this.answered) = (document, words, answered);
        last = document.Headings.LastOrDefault(h => AnswerHeading.Read(h.Text, words).Count > 0)?.Span.Start ?? -1;
        blocks = document.Clean.Body.DistinctBy(b => b.Words.Start).ToDictionary(b => b.Words.Start);
    }

    /// <summary>The answers in order; one heading that names paragraphs of two documents gives two.</summary>
    public static IReadOnlyList<ReplyUnit> Read(SplitDocument document, AnsweringWords words, AnsweredDocuments answered)
    {
        var walk = new AnswerWalk(document, words, answered);
        foreach (var part in document.Flow)
        {
            if (part.Heading is { } next)
            {
                walk.Under(part, next);
            }
            else
            {
                walk.Take(part);
            }
        }

        walk.Close();
        return walk.replies;
    }

    private void Under(FlowPart part, SplitHeading next)
    {
        if (ties.Count > 0 && open.Count == 0 && (words.Quotes(next.Text) || Quotation(next.Text)))
        {
            (quoting, saying) = (words.Quotes(next.Text), false);
            Quote(Quotation(next.Text) ? next.Span : null);
        }
        else if (ties.Count > 0 && words.Says(next.Text))
        {
            (quoting, saying) = (false, true);
        }
        else if (Opened(next) is { Count: > 0 } opened)
        {
            Close();
            (ties, heading) = (opened, next);
            before = opened[0].Target ?? before;
        }
        else if (AnswerHeading.Target(next.Text, words) is { } target)
        {
            Close();
            (section, before) = (target, null);
        }
        else if (Closes(next))
        {
            Close();
        }
        else if (open.Count > 0)
        {
            open.Add(part);
        }
    }

    private IReadOnlyList<AnswerTie> Opened(SplitHeading next)
    {
        if (next is { Level: 3, Label: { } label } && BlockLabel.Read(label) is { Kind: LabelKind.Number } number && Known(null) is { } target)
        {
            Close();
            quoted.Add(next.Span);
            basis = "quoted question";
            return [new AnswerTie([number.Token], target, null, true)];
        }

        var read = AnswerHeading.Read(next.Text, words).Where(t => t.Target is not null || t.Certain || Known(null) is not null);
        return [.. read.Select(t => t with { Target = Known(t.Target) })];
    }

    private string? Known(string? target) => target ?? section ?? before ?? answered.Default;

    private void Take(FlowPart part)
    {
        if (ties.Count == 0)
        {
            InText(part);
        }
        else if (open.Count == 0 && !saying && (quoting || IsQuoted(part)))
        {
            Quote(part.Span);
        }
        else
        {
            open.Add(part);
        }
    }

    // The recommendation before the answer: in quotation marks, in bold or italics, with the items that go on from it.
    private bool IsQuoted(FlowPart part) => part.Loose is { } loose
        && (Quotation(loose.Text) || loose.Source.Bold || loose.Source.Italic || (quoted.Count > 0 && BlockLabel.Read(loose.Label).Kind == LabelKind.Item));

    // "With regard to paragraph 12 of the concluding observations, …" outside any answer: this paragraph answers.
    private void InText(FlowPart part)
    {
        if (part.Paragraph is not { } paragraph || answered.Default is null)
        {
            return;
        }

        var text = paragraph.Span.Slice(document.Clean.Text);
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var opening = comma < 0 || words.Answers.FirstOrNull(text) is not { At: 0 } ? "" : text[..Math.Min(comma, 160)];
        foreach (var tie in AnswerHeading.Read(opening, words).Where(t => t.Target is not null))
        {
            replies.Add(new ReplyUnit(tie.Paths, [paragraph.Number], text, part.Page, part.Span, "text") { Answers = tie.Symbol ?? answered.Answered(tie.Target) });
        }
    }

    private void Quote(TextSpan? span)
    {
        if (span is { } words)
        {
            quoted.Add(words);
        }
    }

    // A part of the same rank or a higher one, an article, an introduction; after the last answer also a heading that is set no smaller.
    private bool Closes(SplitHeading next)
    {
        if (heading is null || Introductions.Contains(next.Text) || UnderArticles.Named(next).Count > 0)
        {
            return true;
        }

        return next.Level < 3 || heading.Level < 3 ? next.Level <= heading.Level : next.Span.Start > last && HeadingRank.NoSmaller(next, heading, blocks);
    }

    private static bool Quotation(string text) => text.Length > 0 && text[0] is '“' or '«' or '"' or '‘' or '„';

    private void Close()
    {
        while (open.Count > 0 && open[^1].Heading is not null)
        {
            open.RemoveAt(open.Count - 1);
        }

        if (open.Count > 0)
        {
            var span = new TextSpan(open[0].Span.Start, open[^1].Span.End);
            var quotation = quoted.Count == 0 ? null : string.Join('\n', quoted.Select(q => q.Slice(document.Clean.Text))).Trim('“', '”', '«', '»', '"', ' ');
            replies.AddRange(ties.Select(t => new ReplyUnit(t.Paths, [.. open.Select(p => p.Paragraph?.Number).OfType<string>()], span.Slice(document.Clean.Text), open[0].Page, span, basis)
            {
                Answers = t.Symbol ?? answered.Answered(t.Target),
                Quoted = quotation,
            }));
        }

        (ties, heading, basis, quoting, saying) = ([], null, "heading", false, false);
        open.Clear();
        quoted.Clear();
    }
}
