using System.Globalization;

namespace Rapporteur.App.Record;

/// <summary>Cycles as printed (<c>1</c>, <c>21-23</c>) in their order.</summary>
internal static class Cycles
{
    /// <summary>First and last number of a cycle; a cycle without numbers comes first.</summary>
    public static (int First, int Last) Numbers(string? cycle)
    {
        var numbers = (cycle ?? "").Split('-').Select(Number).OfType<int>().ToList();
        return numbers.Count == 0 ? (0, 0) : (numbers[0], numbers[^1]);
    }

    /// <summary>The cycle among <paramref name="known"/> that follows; null when none does.</summary>
    public static string? NextOrNull(string cycle, IEnumerable<string> known)
    {
        var last = Numbers(cycle).Last;
        return known.Where(c => Numbers(c).First > last).OrderBy(c => Numbers(c)).FirstOrDefault();
    }

    private static int? Number(string part) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
