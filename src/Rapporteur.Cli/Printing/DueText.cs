using Rapporteur.App.Views;

namespace Rapporteur.Cli.Printing;

/// <summary>Obligations and deadlines for people.</summary>
internal static class DueText
{
    public static void Print(IReadOnlyList<DueView> due)
    {
        if (due.Count == 0)
        {
            Screen.Line("The record knows of no obligation with a date. Import documents, or run rapporteur demo.");
            return;
        }

        var table = Screen.Table("State", "body", "what", "in force", "due", "received", "status", "rule");
        foreach (var one in due)
        {
            table.Row(one.State, one.Body, What(one), one.InForce?.ToString("uuuu-MM-dd", null), one.Due.Edtf, one.Received?.Edtf, Status(one), $"{one.Rule}: {one.RuleText}");
        }

        Screen.Console.Write(table);
    }

    public static string Status(DueView due) => due switch
    {
        { Lateness: { } late } => $"{due.Status} by {late.InWords}",
        { DaysLeft: { } days } => $"{due.Status} in {days} days",
        _ => due.Status,
    };

    private static string What(DueView due) => due.Paragraphs.Count == 0 ? due.Title : $"{due.Title} (paras. {string.Join(", ", due.Paragraphs)})";
}
