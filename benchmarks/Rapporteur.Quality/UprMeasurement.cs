using System.Text.RegularExpressions;

namespace Rapporteur.Quality;

/// <summary>Reports of the Universal Periodic Review against the table of their recommendations: a row is found where the report's unit has its number, its words and its State.</summary>
internal static partial class UprMeasurement
{
    // The table shortens and splits texts by hand: this share of a row's words, in their order, must stand under the number.
    private const double SameWords = 0.9;

    public static void Run(string corpus, TextWriter output, bool explain, Levels levels)
    {
        var readings = Corpus.Read(Path.Combine(corpus, "upr-reports"), output);
        var (rows, unusable) = UprRow.Read(Path.Combine(corpus, "upr-recommendations-by-paragraph"));
        var reports = readings.Where(r => r.Document.State is not null)
            .GroupBy(r => (r.Document.State!.Value, Year().Match(r.File).Value)).ToDictionary(g => g.Key, g => new UprReportUnits(g.First()));
        var here = rows.Where(r => reports.ContainsKey((r.State, r.Year))).ToList();
        var seen = here.Select(r => (Row: r, Why: Why(r, reports[(r.State, r.Year)]))).ToList();
        output.WriteLine($"UPR reports: {readings.Count} read, {readings.Sum(r => r.Recommendations.Count)} texts of recommendations; table: {here.Count} rows of these reports, {rows.Count - here.Count} of others, {unusable} without number or State.");
        output.WriteLine();
        output.WriteLine("| rows of the table | share | rows |");
        output.WriteLine("|---|---|---|");
        foreach (var group in seen.GroupBy(s => s.Why).OrderByDescending(g => g.Count()))
        {
            output.WriteLine(FormattableString.Invariant($"| {group.Key} | {(double)group.Count() / here.Count:0.0000} | {group.Count()} |"));
        }

        levels.Note("UPR reports: rows found with number, words and State", (double)seen.Count(s => s.Why == Found) / Math.Max(1, here.Count));
        if (explain)
        {
            foreach (var (row, why) in seen.Where(s => s.Why != Found))
            {
                output.WriteLine($"{why} | {row.State} {row.Year} {row.Number} [{row.FromName}] {row.Text[..Math.Min(90, row.Text.Length)]}");
            }
        }
    }

    private const string Found = "found with number, words and State";

    private static string Why(UprRow row, UprReportUnits report)
    {
        var words = UprReportUnits.WordsOf(row.Text);
        var under = report.Under(row.Number);
        var sameWords = under is not null && under.Share(words) >= SameWords;
        if (sameWords && (row.From is null || under!.States.Contains(row.From.Value)))
        {
            return row.From is null ? "found; the table's State is not one that is known" : Found;
        }

        if (sameWords)
        {
            return under!.Brackets.Contains(row.FromName.Trim(), StringComparison.OrdinalIgnoreCase) || UprReportUnits.Names(under, row.From!.Value)
                ? "State printed under the number and not read" : "State of the row not printed under its number";
        }

        var elsewhere = report.All.FirstOrDefault(u => u.Share(words) >= SameWords && (row.From is null || u.States.Contains(row.From.Value)));
        return elsewhere is not null ? "words and State stand under another number of the report"
            : under is null ? "number not in the report's conclusions"
            : "other words stand under the number";
    }

    [GeneratedRegex(@"\d{4}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();
}
