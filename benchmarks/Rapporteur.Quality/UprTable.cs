using System.Text;
using System.Text.RegularExpressions;
using Rapporteur.Core.States;
using Rapporteur.Core.Tables;

namespace Rapporteur.Quality;

/// <summary>A row of the hand-made table of recommendations: number, words, recommending State.</summary>
/// <param name="State">The State under review.</param>
/// <param name="Year">Year as the table's makers count it; their files of reports are named by it.</param>
/// <param name="Number">Number as the table gives it.</param>
/// <param name="Text">The words behind the number.</param>
/// <param name="From">The recommending State; null where its name is not known.</param>
/// <param name="FromName">Its name in the table.</param>
/// <param name="Decision">The table's word for the position.</param>
/// <param name="Own">The report's number in it, without what the table adds where it splits a text (<c>98.1 1</c>); where a second whole number follows (<c>98.1 1 98.2.</c>), that one.</param>
/// <param name="OwnText">The words behind all numbers.</param>
internal sealed partial record UprRow(StateCode State, string Year, string Number, string Text, StateCode? From, string FromName, string Decision, string Own, string OwnText)
{
    /// <summary>All rows that name a State under review and a number; the others are counted.</summary>
    public static (IReadOnlyList<UprRow> Rows, int Unusable) Read(string folder)
    {
        var rows = new List<UprRow>();
        var unusable = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal))
        {
            // The tables are neither UTF-8 nor all of one code page; accents play no part in the comparison.
            foreach (var cells in Csv.Rows(Encoding.Latin1.GetString(File.ReadAllBytes(file)).ReplaceLineEndings("\n")).Skip(1))
            {
                if (cells.Count >= 5 && Form().Match(cells[0]) is { Success: true } form && StateRegistry.Default.FindByNameOrNull(cells[1]) is { } state)
                {
                    var (own, text) = OwnNumber(cells[0]);
                    rows.Add(new UprRow(state, cells[4], form.Groups["number"].Value.Replace(' ', '.'), cells[0][form.Length..], StateRegistry.Default.FindByNameOrNull(cells[3]), cells[3], cells[2], own, text));
                }
                else
                {
                    unusable++;
                }
            }
        }

        return (rows, unusable);
    }

    private static (string Number, string Text) OwnNumber(string cell)
    {
        var front = Front().Match(cell);
        var counts = Count().Matches(front.Value).Select(m => m.Value).ToList();
        var second = counts.Count > 3 ? counts.IndexOf(counts[0], 2) : -1;
        return (second > 0 && second + 1 < counts.Count ? $"{counts[0]}.{counts[second + 1]}" : $"{counts[0]}.{counts[1]}", cell[front.Length..]);
    }

    [GeneratedRegex(@"^\s*(?:\d{1,3}(?!\d)[.\s/)]*)+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Front();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Count();

    [GeneratedRegex(@"^\s*(?<number>\d{1,3}(?:[. ]\d{1,3})+)[.\s)]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
