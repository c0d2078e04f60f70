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
            byNumber.Add(group.Key, new NumberedTexts(WordsOf(string.Join(' ', group.Select(u => u.Text))), [.. group.SelectMany(u => u.States).Distinct()], printed.Split('\n')[0]));
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
internal sealed record NumberedTexts(string[] Words, IReadOnlyList<StateCode> States, string Brackets)
{
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
