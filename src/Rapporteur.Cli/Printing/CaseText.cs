using Rapporteur.App.Views;
using Spectre.Console;

namespace Rapporteur.Cli.Printing;

/// <summary>A case for people. What is alleged is called so; what is not recorded is said so and never counted as none.</summary>
internal static class CaseText
{
    private const string Nothing = "nothing recorded";

    public static void Print(CaseFileView view)
    {
        Screen.Console.MarkupLineInterpolated($"[bold]{view.Case.Title}[/]");
        Screen.Line("What is alleged is not established; whoever is alleged to have done something is presumed innocent unless a court has found otherwise.");
        Screen.Line($"Alleged: {string.Join(", ", view.Case.Acts)}{(view.Case.Date is { } date ? $"; {date.Edtf}" : "")}; victims: {view.Case.Victims}; alleged class of actor: {view.Case.ActorClass}.{Cited(view.Case.Sources)}");
        Screen.Line($"Alleged by: {Names(view.Case.AllegedBy)}. Found by: {Names(view.Case.FoundBy)}. {view.Case.Status}");
        Part("People", view.People, p => $"{Name(p)}: {string.Join(", ", p.Roles)}{Also(p.Count)}{(p.Roles.Contains("victim") ? $"; fate: {p.Fate ?? Nothing}" : "")}{Also(p.Note)}{Cited(p.Sources)}");
        Part("Alleged acts", view.Acts, a => Act(view, a));
        foreach (var track in view.Tracks)
        {
            Part(track.Perpetrator is { } one ? $"Alleged perpetrator: {Name(one)}; alleged by: {Names(one.AllegedBy)}; found by: {Names(one.FoundBy)}" : "About all alleged perpetrators, or persons unknown", track.Stages, Stage);
        }

        Part("Redress (needs no conviction)", view.Redress, r => $"{r.Form}{Also(r.State)}{Also(r.Date?.Edtf)}{Also(r.Authority)}{Also(r.Words)}, according to {r.By}{Cited(r.Sources)}");
        Part("Said about the case", view.Statements, s => $"{s.Statement.By}{Also(s.Statement.Date?.Edtf)} ({s.Tie}): {s.Statement.Words}{Cited(s.Statement.Sources)}" + string.Concat(s.Replies.Select(r => $"\n  in reply, {r.By}: {r.Words}{Cited(r.Sources)}")));
        Part("Judged by people", view.Judgements, j => $"{j.Code}, according to {j.By}{Also(j.Date?.Edtf)}: {j.Reason}\n  question: {j.Question}{Cited(j.Sources)}");
    }

    private static string Act(CaseFileView view, CaseActView act)
    {
        var victim = view.People.FirstOrDefault(p => p.Id == act.Victim);
        var alleged = view.Tracks.Select(t => t.Perpetrator).OfType<CasePerpetratorView>().Where(p => act.Perpetrators.Contains(p.Id)).Select(Name);
        return $"alleged {act.Kind} of {(victim is null ? act.Victim : Name(victim))}; from {act.From?.Edtf ?? Nothing}"
            + (act.GoesOn ? "; no end: nothing recorded here clarifies what became of the victim" : "") + (act.To is { } to ? $"; until {to.Edtf}" : "")
            + $"{Also(act.Place)}{Also(act.Method)}; alleged perpetrators: {Names([.. alleged])}{Also(act.Note)}{Cited(act.Sources)}";
    }

    private static string Stage(CaseStageView stage) => $"{stage.Stage}: " + (stage.Steps.Count == 0 ? Nothing : string.Join("\n  ", stage.Steps.Select(s =>
        $"{s.Date?.Edtf ?? "no date"}{Also(s.State)}{Also(s.Authority)}{Also(s.Offence)}{Also(s.Outcome)}{Also(s.Served)}{Also(s.Note)}, according to {s.By}{Cited(s.Sources)}")));

    private static void Part<T>(string title, IReadOnlyList<T> items, Func<T, string> line)
    {
        Screen.Heading(title);
        foreach (var text in items.Count == 0 ? [Nothing] : items.Select(line))
        {
            Screen.Line($"  {text.ReplaceLineEndings("\n  ")}");
        }
    }

    private static string Name(CasePersonView person) => person.Name ?? person.Group ?? "a person not named";

    private static string Name(CasePerpetratorView one) => string.Join(", ", new[] { one.Name, one.Service, one.ActorClass, one.Count }.OfType<string>());

    private static string Names(IReadOnlyList<string> names) => names.Count == 0 ? Nothing : string.Join(", ", names);

    private static string Also(string? text) => text is null ? "" : $"; {text}";

    private static string Cited(IReadOnlyList<SourceView> sources) =>
        sources.Count == 0 ? "" : $" [{string.Join("; ", sources.Select(s => s.Place is { } place ? $"{s.Label}, {place}" : s.Label))}]";
}
