using System.Globalization;
using Rapporteur.App.PublicView;
using Spectre.Console;

namespace Rapporteur.Cli.Printing;

/// <summary>A public view for people; what was left out is counted and nothing else.</summary>
internal static class PublicText
{
    public static void Print(PublicReview view)
    {
        Screen.Console.MarkupLineInterpolated($"[bold]{Joined(" · ", view.StateName, view.BodyName, view.Cycle)}[/]");
        Screen.Line("Public view: what published sources say and what people consented to.");
        Part("Documents", view.Documents, d => Joined("  ", d.Symbol, d.Kind, d.Issued));
        Part("Took part", view.Participations.Where(p => p.Present != false), p => $"{Joined(", ", p.Name, p.Role, p.Count)}{Cited(p.Sources)}");
        Part("Missing", view.Participations.Where(p => p.Present == false), p => $"{Joined(", ", p.Name, p.Role)}{Said("\n  reason given: ", p.Reason, p.ReasonBy)}{Said("\n  against it: ", p.Rebuttal, p.RebuttalBy)}{Cited(p.Sources)}");
        Part("Said", view.Statements, s => $"{Joined(", ", s.Kind, s.By, s.Date)}: {s.Words}{Cited(s.Sources)}");
        Part("Numbers", view.Figures, f => $"{Joined(": ", f.Count, f.Predicate)}{Said("; ", Joined(", ", f.By, f.AsOf), null)}{Cited(f.Sources)}");
        Part("Cases", view.Cases, Case);
        Part("Events", view.Events, e => $"{Joined("  ", e.Date, e.Title)}{Cited(e.Sources)}");
        Part("Sources", view.Sources, s => $"[{s.Number?.ToString(CultureInfo.InvariantCulture)}] {Joined(", ", s.Label, s.Title, s.Url)}");
        Part("Left out", view.LeftOut, l => $"{l.Reason}: {l.Count?.ToString(CultureInfo.InvariantCulture)}");
    }

    private static string Case(PublicCase one) =>
        $"{one.Title ?? one.Case}{Said("; ", one.Date, null)}{Said("; victims: ", one.Victims, null)}{Said("; alleged actor: ", one.ActorClass, null)}{Said(". ", one.Status, null)}"
        + string.Concat(one.People.Select(p => $"\n  {Joined(", ", p.Name, p.Group, p.Count, p.Fate)}"))
        + string.Concat(one.Steps.Select(s => $"\n  {Joined(", ", s.Stage, s.State, s.Date, s.Authority, s.Offence, s.Outcome, s.Served)}{Cited(s.Sources)}"))
        + string.Concat(one.Redress.Select(r => $"\n  {Joined(", ", r.Form, r.State, r.Date, r.Authority, r.Words)}{Cited(r.Sources)}"));

    private static void Part<T>(string title, IEnumerable<T> items, Func<T, string> line)
    {
        var lines = items.Select(line).ToList();
        if (lines.Count == 0)
        {
            return;
        }

        Screen.Heading(title);
        foreach (var text in lines)
        {
            Screen.Line($"  {text.ReplaceLineEndings("\n  ")}");
        }
    }

    private static string Joined(string between, params ReadOnlySpan<string?> parts) => string.Join(between, parts.ToArray().Where(p => !string.IsNullOrEmpty(p)));

    private static string Said(string before, string? words, string? by) => string.IsNullOrEmpty(words) ? "" : $"{before}{words}{(by is null ? "" : $" ({by})")}";

    private static string Cited(IReadOnlyList<int> sources) => sources.Count == 0 ? "" : $" [{string.Join(", ", sources)}]";
}
