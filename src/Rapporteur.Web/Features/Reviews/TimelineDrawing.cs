using NodaTime;
using Rapporteur.App.Views;

namespace Rapporteur.Web.Features.Reviews;

/// <summary>The cycle of a review drawn to scale: years on the axis, a numbered mark for each event, the time overdue as a bar.
/// Units are those of a drawing 1000 wide.</summary>
internal sealed record TimelineDrawing(int Height, int Axis, IReadOnlyList<DrawnYear> Years, IReadOnlyList<DrawnMark> Marks, DrawnSpan? Late)
{
    private const int Width = 1000;
    private const int Margin = 24;
    private const int Row = 24;
    private const int Apart = 22;

    /// <summary>The drawing; null where fewer than two different days are known.</summary>
    public static TimelineDrawing? Of(IReadOnlyList<TimelineMark> marks, IReadOnlyList<DueView> due)
    {
        if (marks.Count < 2)
        {
            return null;
        }

        var first = marks.Min(m => m.Date.Date.Start).Year;
        var last = marks.Max(m => m.Date.Date.End).Year + 1;
        var scale = new Scale(new LocalDate(first, 1, 1), new LocalDate(last, 1, 1));
        var drawn = Place(marks, scale, out var rows);
        var axis = (rows * Row) + 24;
        return new TimelineDrawing(
            axis + 26,
            axis,
            [.. Labels(first, last).Select(y => new DrawnYear(scale.X(new LocalDate(y, 1, 1)), y))],
            [.. drawn.Select(m => m with { Y = axis - 20 - (m.Y * Row) })],
            LateSpan(due, scale));
    }

    private static List<DrawnMark> Place(IReadOnlyList<TimelineMark> marks, Scale scale, out int rows)
    {
        var ends = new List<int>();
        var drawn = new List<DrawnMark>(marks.Count);
        for (var i = 0; i < marks.Count; i++)
        {
            var date = marks[i].Date.Date;
            var left = scale.X(date.Start);
            var right = scale.X(date.End);
            var x = (left + right) / 2;
            var row = ends.FindIndex(end => x - end >= Apart);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }

            ends[row] = x;
            drawn.Add(new DrawnMark(x, row, left, right - left, i + 1, marks[i].Kind));
        }

        rows = ends.Count;
        return drawn;
    }

    private static IEnumerable<int> Labels(int first, int last)
    {
        var step = last - first > 24 ? 5 : last - first > 12 ? 2 : 1;
        for (var year = first; year <= last; year += step)
        {
            yield return year;
        }
    }

    private static DrawnSpan? LateSpan(IReadOnlyList<DueView> due, Scale scale)
    {
        if (due.FirstOrDefault(d => d is { Lateness: not null, Received: not null }) is not { Received: { } received } late)
        {
            return null;
        }

        var from = scale.X(late.Due.Date.End);
        return new DrawnSpan(from, Math.Max(2, scale.X(received.Date.Start) - from));
    }

    private sealed class Scale(LocalDate first, LocalDate last)
    {
        private readonly double days = Period.DaysBetween(first, last);

        public int X(LocalDate day) => (int)Math.Round(Margin + (Math.Clamp(Period.DaysBetween(first, day) / days, 0, 1) * (Width - (2 * Margin))));
    }
}

/// <summary>A year on the axis.</summary>
internal readonly record struct DrawnYear(int X, int Label);

/// <summary>A numbered mark; <paramref name="Width"/> is the span of days in which the event may lie.</summary>
internal readonly record struct DrawnMark(int X, int Y, int Left, int Width, int Number, string Kind);

/// <summary>A stretch of the axis.</summary>
internal readonly record struct DrawnSpan(int X, int Width);
