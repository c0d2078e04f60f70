using Rapporteur.App.Views;

namespace Rapporteur.Web.Features.Reading;

/// <summary>A long reading in parts, so that a page stays small.</summary>
internal static class ReadingParts
{
    // Stretches of a part; a unit is never torn from its text.
    private const int Largest = 70;

    /// <summary>The part that holds a unit, else the one of this number, else the first.</summary>
    public static ReadingPart Of(ReadingView view, string? key, int number)
    {
        var rows = ReadingRows.Of(view);
        var count = Math.Max(1, (rows.Count + Largest - 1) / Largest);
        var held = key is null ? -1 : rows.ToList().FindIndex(r => r.Units.Any(u => u.Key == key));
        var chosen = held >= 0 ? held / Largest : Math.Clamp(number - 1, 0, count - 1);
        return new ReadingPart(chosen + 1, count, [.. rows.Skip(chosen * Largest).Take(Largest)], [.. rows.SelectMany(r => r.Units)]);
    }
}

/// <summary>One part of a reading.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Rows">Its stretches.</param>
/// <param name="All">The units of all parts, in order.</param>
internal sealed record ReadingPart(int Number, int Count, IReadOnlyList<ReadingRow> Rows, IReadOnlyList<DeskUnit> All)
{
    /// <summary>True where another unit of its kind follows.</summary>
    public bool IsFollowed(DeskUnit unit) => All.LastOrDefault(u => u.Shown.Unit.Kind == unit.Shown.Unit.Kind && !u.Shown.Rejected) is { } last && last.Key != unit.Key;
}
