using Rapporteur.App.Views;
using Spectre.Console;

namespace Rapporteur.Cli.Printing;

/// <summary>A review for people: when it was due and how late, who came, who did not and why, what was asked and offered, which cases, what follows.</summary>
internal static class ReviewText
{
    public static void Print(ReviewView view)
    {
        Screen.Console.MarkupLineInterpolated($"[bold]{view.Title}[/]");
        Screen.Line($"{view.StateName} · {view.BodyName}{(view.Session is { } session ? $" · session {session}" : "")}");
        if (view.Summary is { } summary)
        {
            Screen.Line(summary);
        }

        Part("Due", view.Due, Due);
        Part("Took part", view.Participations.Where(p => p.Present), p => $"{p.Name}{(p.Count is { } n ? $" ({n})" : "")}, {p.Role}{Cited(p.Sources)}");
        Part("Missing", view.Participations.Where(p => !p.Present), Missing);
        Part("Asked and offered", view.Exchanges, Exchange);
        Part("Opposite positions", view.Positions, Claim);
        Part("Claims and what stands beside them", view.Claims, Claim);
        Part("Cases", view.Cases, c => $"{c.Title}; {c.Date?.Edtf}; victims: {c.Victims}; alleged actor: {c.ActorClass}. {c.Status}{Cited(c.Sources)}");
        Part("Numbers", view.Figures, f => $"{f.Count}: {f.Predicate} ({f.By}{(f.AsOf is { } date ? $", {date.Edtf}" : "")}){Cited(f.Sources)}");
        Part("Recommendations", view.Recommendations.SelectMany(g => g.Recommendations.Select(r => (g.Heading, r))), r => $"{r.r.Path} [{r.Heading}] {r.r.Words}{Position(r.r)}");
        Part("Grades of follow-up", view.Assessments, a => $"para. {a.Paragraph}: {string.Join(" · ", a.GradesWithParts())} ({string.Join(", ", new[] { a.Scheme, a.Date?.Edtf }.OfType<string>())}){Cited(a.Sources)}");
        Part("What follows", view.Deadlines, Due);
        Part("Cycle", view.Timeline, t => $"{t.Date.Edtf}  {t.Title}{Cited(t.Sources)}");
        Part("Documents", view.Documents, d => $"{d.Symbol ?? d.Title}  {d.Kind}");
        Part("Other reviews of the State", view.Sisters, s => $"{s.Body} {s.Cycle}: {s.Title}{(s.Held is { } held ? $" ({held.Edtf})" : "")}");
    }

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

    private static string Due(DueView due) =>
        $"{due.Title}: due {due.Due.Edtf}{(due.InForce is { } force ? $", in force {force:uuuu-MM-dd}" : "")}{(due.Received is { } received ? $", received {received.Edtf}" : "")}: {DueText.Status(due)}{(due.CommitteeWords is { } words ? $"; the committee: {words.TrimEnd('.')}" : "")}. {due.RuleText}{Cited(due.Sources)}";

    private static string Position(StatementView recommendation) => recommendation.Position is { } position
        ? $"\n  {string.Join(", ", recommendation.RecommendedBy)}: {position}{(recommendation.PositionSource is { } source ? $" ({source})" : "")}"
        : "";

    private static string Missing(ParticipationView one) =>
        $"{one.Name}, {one.Role}\nreason given: {one.Reason ?? "none recorded"}{(one.ReasonBy is { } by ? $" ({by})" : "")}{(one.Rebuttal is { } rebuttal ? $"\nagainst it: {rebuttal} ({one.RebuttalBy})" : "")}{Cited(one.Sources)}";

    private static string Exchange(ExchangeView one) =>
        $"asked: {one.Question.Words}{Shape(" wants", one.Question)}{(one.Question.Repeated is { } often ? $" ({often})" : "")}{Cited(one.Question.Sources)}"
        + (one.Replies.Count == 0 ? "\n  no reply recorded" : string.Concat(one.Replies.Select(r => $"\n  offered: {r.Reply.Words}{Shape(" offers", r.Reply)}{(r.Note is { } note ? $"\n    {note}" : "")}{Cited(r.Reply.Sources)}")));

    private static string Claim(ClaimView one) =>
        $"{one.Claim.By}: {one.Claim.Words}{Cited(one.Claim.Sources)}" + string.Concat(one.Others.Select(o => $"\n  {o.Tie}: {o.Statement.By}: {o.Statement.Words}{Cited(o.Statement.Sources)}"));

    private static string Shape(string word, StatementView statement) => statement.DataShape is { } shape ? $" ·{word}: {shape}" : "";

    private static string Cited(IReadOnlyList<SourceView> sources) =>
        sources.Count == 0 ? "" : $" [{string.Join("; ", sources.Select(s => s.Place is { } place ? $"{s.Label}, {place}" : s.Label))}]";
}
