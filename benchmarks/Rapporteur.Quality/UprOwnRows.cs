namespace Rapporteur.Quality;

/// <summary>Which rows of the table are the report's own, and which are its maker's: pieces that were reworded, numbers of another draft. No report is excused by its name.</summary>
internal static class UprOwnRows
{
    // So many rows of one paragraph with words and State under other numbers are no slips: the table counts a draft.
    private const int FewestOfDraft = 10;
    // A row is a rewording only of words that are there: this share of them stands under its number.
    private const double Reworded = 0.5;

    public const string Found = "found with number, words and State";
    public const string OwnWords = "table's own words: State and at least half of the words stand under the number, not nine tenths in their order";
    public const string Draft = "table counts another draft: ten or more rows of the paragraph stand whole under other numbers";
    public const string OtherNumber = "report prints another number before the same words and State";
    public const string NoState = "table names no State that is known";
    public const string Missed = "not found as the report has it";

    /// <summary>The class of each row.</summary>
    public static IReadOnlyList<(UprRow Row, string Class)> Of(IReadOnlyList<UprRow> rows, Func<UprRow, UprReportUnits> report)
    {
        var seen = rows.Select(r => (Row: r, Class: Of(r, report(r)))).ToList();
        var drafts = seen.Where(s => s.Class is OtherNumber or Draft).GroupBy(s => Paragraph(s.Row)).Where(g => g.Count() >= FewestOfDraft).Select(g => g.Key).ToHashSet();
        return [.. seen.Select(s => s.Class is Draft or OtherNumber ? (s.Row, drafts.Contains(Paragraph(s.Row)) ? Draft : s.Class == Draft ? Missed : OtherNumber) : s)];
    }

    /// <summary>The rows that are the report's own.</summary>
    public static bool IsOwn(string found) => found is Found or Missed;

    private static (string, string, string) Paragraph(UprRow row) => (row.State.Value, row.Year, row.Own.Split('.')[0]);

    private static string Of(UprRow row, UprReportUnits report)
    {
        if (row.From is not { } from)
        {
            return NoState;
        }

        var words = UprReportUnits.WordsOf(WithoutNote(row.OwnText));
        var under = report.Under(row.Own);
        if (under is not null && Stands(words, under) && under.States.Contains(from))
        {
            return Found;
        }

        if (report.All.FirstOrDefault(u => Stands(words, u) && u.States.Contains(from)) is { } other)
        {
            // Where the number is not printed before it, only a whole draft explains it.
            return other.Printed ? OtherNumber : Draft;
        }

        return under is not null && under.States.Contains(from) && under.Any(words) >= Reworded ? OwnWords : Missed;
    }

    private static bool Stands(string[] words, NumberedTexts under) => under.Share(words) >= UprMeasurement.SameWords || under.Runs(words);

    // The mark of a note behind the bracket: "(Slovenia)7;".
    private static string WithoutNote(string text) => text.TrimEnd(' ', ';', '.', ')') is var end && end.Length > 1 && char.IsDigit(end[^1]) && end.LastIndexOf(')') >= end.Length - 3 ? end[..(end.LastIndexOf(')') + 1)] : text;
}
