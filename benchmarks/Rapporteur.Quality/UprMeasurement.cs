using System.Text.RegularExpressions;
using Rapporteur.Core.Reading;
using Rapporteur.Core.States;

namespace Rapporteur.Quality;

/// <summary>Reports of the Universal Periodic Review against the table of their recommendations: a row is found where the report's unit has its number, its words and its State.</summary>
internal static partial class UprMeasurement
{
    // The table shortens and splits texts by hand: this share of a row's words, in their order, must stand under the number.
    public const double SameWords = 0.9;

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

        var own = UprOwnRows.Of(here, r => reports[(r.State, r.Year)]);
        Own(own, output, levels);
        Positions(readings, own, reports, output, explain, levels);
        levels.Note("UPR reports: rows found with number, words and State", (double)seen.Count(s => s.Why == Found) / Math.Max(1, here.Count));
        if (explain)
        {
            foreach (var (row, why) in own.Where(s => s.Class != UprOwnRows.Found))
            {
                output.WriteLine($"{why} | {row.State} {row.Year} {row.Number} [{row.FromName}] {row.Text[..Math.Min(90, row.Text.Length)]}");
            }
        }
    }

    private static void Own(IReadOnlyList<(UprRow Row, string Class)> rows, TextWriter output, Levels levels)
    {
        output.WriteLine();
        output.WriteLine("| rows of the table, with the table's own numbers and words told apart | share | rows |");
        output.WriteLine("|---|---|---|");
        foreach (var group in rows.GroupBy(s => s.Class).OrderByDescending(g => g.Count()))
        {
            output.WriteLine(FormattableString.Invariant($"| {group.Key} | {(double)group.Count() / rows.Count:0.0000} | {group.Count()} |"));
        }

        var (found, own) = (rows.Count(r => r.Class == UprOwnRows.Found), rows.Count(r => UprOwnRows.IsOwn(r.Class)));
        var share = (double)found / Math.Max(1, own);
        output.WriteLine(FormattableString.Invariant($"| of the rows that are the report's own, found | {share:0.0000} | {found} of {own} |"));
        levels.Note("UPR reports: rows of the report's own found", share);
    }

    private static void Positions(IReadOnlyList<DocumentReading> readings, IReadOnlyList<(UprRow Row, string Class)> rows, Dictionary<(StateCode, string), UprReportUnits> reports, TextWriter output, bool explain, Levels levels)
    {
        var texts = readings.SelectMany(r => r.Recommendations).ToList();
        var with = texts.Count(u => u.Position is not null);
        output.WriteLine();
        output.WriteLine("| positions | share | count |");
        output.WriteLine("|---|---|---|");
        output.WriteLine(FormattableString.Invariant($"| texts with a position | {(double)with / Math.Max(1, texts.Count):0.0000} | {with} of {texts.Count} |"));
        var compared = rows.Where(r => r.Class == UprOwnRows.Found).Select(r => (r.Row, Theirs: TablePosition(r.Row.Decision), Ours: reports[(r.Row.State, r.Row.Year)].Under(r.Row.Own)!.Positions))
            .Where(r => r.Theirs is not null).ToList();
        foreach (var (row, _, ours) in explain ? compared.Where(r => !r.Ours.Contains(r.Theirs)) : [])
        {
            output.WriteLine($"position {row.Decision} in the table, {string.Join(' ', ours)} here | {row.State} {row.Year} {row.Number}");
        }

        var agree = compared.Count(r => r.Ours.Contains(r.Theirs));
        output.WriteLine(FormattableString.Invariant($"| rows found whose position agrees with the table's | {(double)agree / Math.Max(1, compared.Count):0.0000} | {agree} of {compared.Count} |"));
        levels.Note("UPR reports: texts with a position", (double)with / Math.Max(1, texts.Count));
        levels.Note("UPR reports: positions as in the table", (double)agree / Math.Max(1, compared.Count));
    }

    // "implemented" and other words of the table's own have no counterpart.
    private static string? TablePosition(string decision) => decision.Trim().ToLowerInvariant() switch
    {
        "support" or "supported" or "accept" or "accepted" => "supported",
        "reject" or "rejected" or "not support" or "noted" => "noted",
        "consider" or "pending" => "pending",
        _ => null,
    };

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
