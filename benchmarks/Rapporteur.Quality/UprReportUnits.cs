using System.Text.RegularExpressions;
using Rapporteur.Core.Reading;
using Rapporteur.Core.States;

namespace Rapporteur.Quality;

/// <summary>The recommendations of one report by number.</summary>
internal sealed partial class UprReportUnits
{
    private readonly Dictionary<string, NumberedTexts> byNumber = new(StringComparer.Ordinal);

    public UprReportUnits(DocumentReading reading)
    {
        foreach (var group in reading.Recommendations.GroupBy(u => u.Path.Split('#', '~')[0], StringComparer.Ordinal))
        {
            var end = Math.Min(reading.Text.Length, group.Max(u => u.Span.End) + 200);
            var printed = reading.Text[group.Min(u => u.Span.Start)..end];
            var before = reading.Text[Math.Max(0, group.Min(u => u.Span.Start) - 12)..group.Min(u => u.Span.Start)];
            byNumber.Add(group.Key, new NumberedTexts(group.Key, WordsOf(string.Join(' ', group.Select(u => u.Text))), [.. group.SelectMany(u => u.States).Distinct()], printed.Split('\n')[0], before, [.. group.Select(u => u.Position).Distinct()]));
        }
    }

    public IEnumerable<NumberedTexts> All => byNumber.Values;

    /// <summary>What stands under a number; the table adds numbers of its own (<c>96.1.2</c>) where it splits a text.</summary>
    public NumberedTexts? Under(string number)
    {
        var parts = number.Split('.');
        return byNumber.GetValueOrDefault($"{parts[0]}.{parts[1]}") ?? byNumber.GetValueOrDefault(parts[0]);
    }

    public static bool Names(NumberedTexts under, StateCode state) =>
        StateRegistry.Default.FindOrNull(state) is { } known && under.Brackets.Contains(known.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Words without brackets that hold names only, without accents and case.</summary>
    public static string[] WordsOf(string text) =>
        Word().Matches(Brackets().Replace(text, " ")).Select(m => m.Value.ToLowerInvariant()).ToArray();

    // Brackets with capitals are States or short names of treaties; the table drops some of both.
    [GeneratedRegex(@"\((?:[^()]|\([^()]*\))*\)|\([^()]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[A-Za-z0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}

/// <summary>All texts under one number.</summary>
/// <param name="Number">The number.</param>
/// <param name="Words">Their words.</param>
/// <param name="States">Their recommending States.</param>
/// <param name="Brackets">The words with what stands behind them.</param>
/// <param name="Before">What the document prints right before them.</param>
/// <param name="Positions">Their positions.</param>
internal sealed record NumberedTexts(string Number, string[] Words, IReadOnlyList<StateCode> States, string Brackets, string Before, IReadOnlyList<string?> Positions)
{
    /// <summary>True where the document prints this very number before the words, or its count in a list that counts by itself.</summary>
    public bool Printed => Before.TrimEnd(' ', '.') is var label && (label.EndsWith(Number, StringComparison.Ordinal) || label.EndsWith('\n' + Number[(Number.LastIndexOf('.') + 1)..], StringComparison.Ordinal));

    /// <summary>True where the row's letters stand here in one run, whatever parts its words: <c>anti.discrimination</c>, <c>an d</c>.</summary>
    public bool Runs(string[] row) => row.Length > 0 && string.Concat(Words).Contains(string.Concat(row), StringComparison.Ordinal);

    /// <summary>Share of the row's words that stand here in any order.</summary>
    public double Any(string[] row) => row.Length == 0 ? 0 : (double)row.Count(Words.Contains) / row.Length;

    /// <summary>Share of the row's words that stand here in the same order.</summary>
    public double Share(string[] row)
    {
        if (row.Length == 0)
        {
            return 0;
        }

        var before = new int[Words.Length + 1];
        foreach (var word in row)
        {
            var now = new int[Words.Length + 1];
            for (var j = 1; j <= Words.Length; j++)
            {
                now[j] = Words[j - 1] == word ? before[j - 1] + 1 : Math.Max(before[j], now[j - 1]);
            }

            before = now;
        }

        return (double)before[^1] / row.Length;
    }
}
