using Rapporteur.App.Views;
using Rapporteur.Core.Corrections;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.Web.Features.Reading;

/// <summary>A document's cleaned text cut into stretches, each beside the units that begin in it.</summary>
internal static class ReadingRows
{
    private const int LongestLabel = 8;

    /// <summary>The stretches in order; together they are the whole text but for white space.</summary>
    public static IReadOnlyList<ReadingRow> Of(ReadingView view)
    {
        var text = view.Reading.Read.Text;
        var units = view.Units.Where(IsShown).ToList();
        var stretches = Stretches(view.Reading.Read, units.Where(u => u.Shown.Unit.Kind is not (ReadKind.Paragraph or ReadKind.Deadline)).ToList());
        var marked = units.Where(u => !u.Shown.Rejected && u.Shown.Unit is { Span: not null, Kind: not ReadKind.Paragraph }).OrderBy(u => u.Shown.Unit.Span!.Value.Start).ToList();
        var beside = units.ToLookup(u => StretchOf(stretches, view.Reading.Read, u.Shown.Unit));
        var rows = new List<ReadingRow>();
        var first = stretches.Select(s => s.Page).FirstOrDefault(p => p is not null);
        int? page = null;
        for (var i = 0; i < stretches.Count; i++)
        {
            var (span, kind, printed, label) = stretches[i];
            var own = printed ?? (page is null ? first : null);
            IReadOnlyList<DeskUnit> here = [.. beside[i]];
            var opens = here.Select(u => u.Shown.Unit).FirstOrDefault(u => u.Span?.Start >= span.Start && u.Page is not null)?.Page ?? own;
            var isNew = opens is not null && opens != page && (page is null || opens > page);
            page = isNew ? opens : page;
            rows.Add(new ReadingRow(isNew ? opens : null, page, kind, label, Runs(text, span, marked), here));
        }

        return rows;
    }

    /// <summary>A paragraph is there for its role, where a rule or a person gave it one.</summary>
    private static bool IsShown(DeskUnit unit) => unit.Shown.Unit.Kind != ReadKind.Paragraph || unit.Shown.Unit.Rules.Count > 0 || unit.Shown.By.Count > 0;

    private static List<Stretch> Stretches(DocumentReading read, List<DeskUnit> units)
    {
        var whole = read.Headings.Select(h => (h.Span, Sort: PieceSort.Heading, h.Page))
            .Concat(read.Paragraphs.Select(p => (p.Span, Sort: PieceSort.Paragraph, p.Page)))
            .Where(p => p.Span.Start >= 0 && p.Span.End <= read.Text.Length).OrderBy(p => p.Span.Start).ToList();
        var found = new List<Stretch>();
        var at = 0;
        foreach (var (span, sort, page) in whole.Where(p => p.Span.Length > 0))
        {
            if (span.Start < at)
            {
                continue;
            }

            var label = LabelBefore(read.Text, at, span.Start);
            Cut(new TextSpan(at, span.Start - (label?.Length ?? 0)), PieceSort.Loose, null, null);
            Cut(span, sort, page, label?.Trim());
            at = span.End;
        }

        Cut(new TextSpan(at, read.Text.Length), PieceSort.Loose, null, null);
        return found;

        // A paragraph with many units is cut where each begins, at the line's beginning, which holds its letter.
        void Cut(TextSpan span, PieceSort sort, int? page, string? label)
        {
            var start = span.Start;
            foreach (var unit in units.Select(u => u.Shown.Unit.Span!.Value.Start).Where(s => s > span.Start && s < span.End).Order())
            {
                var line = Math.Max(start, read.Text.LastIndexOf('\n', unit - 1) + 1);
                Add(new TextSpan(start, line), sort, page, start == span.Start ? label : null);
                start = Math.Max(start, line);
            }

            Add(new TextSpan(start, span.End), sort, page, start == span.Start ? label : null);
        }

        void Add(TextSpan span, PieceSort sort, int? page, string? label)
        {
            if (span.Length > 0 && span.Slice(read.Text).Any(char.IsLetterOrDigit))
            {
                found.Add(new Stretch(span, sort, page, label));
            }
        }
    }

    // The number or numeral that stands before a paragraph or heading, with the white space after it.
    private static string? LabelBefore(string text, int from, int to)
    {
        var gap = text[from..to];
        var label = gap[(gap.AsSpan().TrimEnd().LastIndexOf('\n') + 1)..];
        return label.Trim().Length is > 0 and <= LongestLabel && label.Trim()[^1] is '.' or ')' or ']' ? label : null;
    }

    private static int StretchOf(List<Stretch> stretches, DocumentReading read, ReadUnit unit)
    {
        var start = unit.Span?.Start ?? read.Paragraphs.FirstOrDefault(p => p.Number == unit.Path)?.Span.Start ?? read.Text.Length;
        return Math.Max(0, stretches.FindLastIndex(s => s.Span.Start <= start));
    }

    private static List<MarkedRun> Runs(string text, TextSpan stretch, List<DeskUnit> units)
    {
        var runs = new List<MarkedRun>();
        var at = stretch.Start;
        foreach (var unit in units)
        {
            var span = unit.Shown.Unit.Span!.Value;
            var (from, to) = (Math.Max(span.Start, at), Math.Min(span.End, stretch.End));
            if (from >= to)
            {
                continue;
            }

            Append(at, from, null);
            Append(from, to, unit.Key);
            at = to;
        }

        Append(at, stretch.End, null);
        return runs;

        void Append(int from, int to, string? key)
        {
            if (to > from)
            {
                runs.Add(new MarkedRun(text[from..to], from, key));
            }
        }
    }
}

/// <summary>A stretch before its units are known.</summary>
internal readonly record struct Stretch(TextSpan Span, PieceSort Sort, int? Page, string? Label);

/// <summary>What a stretch of text is.</summary>
internal enum PieceSort
{
    Loose,
    Heading,
    Paragraph,
}

/// <summary>A stretch of text, where it begins in the whole, and the unit that it belongs to.</summary>
internal readonly record struct MarkedRun(string Text, int At, string? Key);

/// <summary>A stretch of a document beside its units.</summary>
/// <param name="NewPage">The page that begins here; null where none does.</param>
/// <param name="Page">The page on which it stands.</param>
/// <param name="Sort">Heading, paragraph, or text between.</param>
/// <param name="Label">The number or numeral before it; null where none stands there.</param>
/// <param name="Runs">Its text.</param>
/// <param name="Units">The units that begin in it.</param>
internal sealed record ReadingRow(int? NewPage, int? Page, PieceSort Sort, string? Label, IReadOnlyList<MarkedRun> Runs, IReadOnlyList<DeskUnit> Units);
