using Rapporteur.App.Views;
using Spectre.Console;

namespace Rapporteur.Cli.Printing;

/// <summary>Versions for people: which there are, what their covers say differently, and each paragraph that is not the same.</summary>
internal static class VersionsText
{
    public static void Print(VersionsView view)
    {
        Screen.Console.MarkupLineInterpolated($"[bold]{view.Symbol ?? view.Title}[/]");
        foreach (var version in view.Versions)
        {
            Screen.Line($"  {Name(version)}  {version.Sha256[..16]}  {version.File}{(version.Current ? "  (shown)" : "")}");
        }

        if (view is { First: { } first, Second: { } second })
        {
            Screen.Heading($"{Name(first)} against {Name(second)}");
            foreach (var difference in view.Differences)
            {
                Screen.Line($"  {difference.Field}: {difference.First ?? "not said"} → {difference.Second ?? "not said"}");
            }

            foreach (var line in view.Paragraphs.Where(p => p.Change != "same" || p.Renumbered))
            {
                Screen.Line($"  {line.First ?? "–"} → {line.Second ?? "–"}  {line.Change}{(line.Doubtful ? ", to be looked at" : "")}{Words(line)}");
            }

            Screen.Line($"  {view.Paragraphs.Count(p => p.Change == "same")} of {view.Paragraphs.Count} the same");
        }
    }

    private static string Name(VersionLine version) =>
        $"{version.Language ?? "language unknown"}{(version.Issued is { } issued ? $" {issued:uuuu-MM-dd}" : "")}{(version.AdvanceUnedited ? " advance unedited" : "")}";

    private static string Words(VersionTieLine line) => line.Runs.Count == 0 ? "" : "\n    " + string.Concat(line.Runs.Select(r => r.Kind switch
    {
        "removed" => $"[-{r.Text.TrimEnd()}-] ",
        "added" => $"[+{r.Text.TrimEnd()}+] ",
        _ => r.Text,
    }));
}
