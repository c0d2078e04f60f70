using NodaTime;
using Rapporteur.App.Views;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Calendar;
using Rapporteur.Core.States;
using Rapporteur.Core.Time;

namespace Rapporteur.App.Record;

/// <summary>Builds what is shown of one obligation: where it stands, and how late it is.</summary>
internal sealed class DueBuilder(StateCode state, BodyCode body, string kind, DueDate due, LocalDate asOf)
{
    private readonly List<string> paragraphs = [];
    private readonly List<SourceView> sources = [];

    public string Kind => kind;

    public string? Treaty { get; init; }

    public string? Cycle { get; init; }

    public PartialDate? Deposited { get; init; }

    public PartialDate? InForce { get; init; }

    public PartialDate? Received { get; set; }

    /// <summary>A day on which it had been received, where the day of receipt is not known.</summary>
    public LocalDate? NoLaterThan { get; set; }

    /// <summary>True where the record shows that something was received but not when, or cannot know.</summary>
    public bool Uncertain { get; set; }

    public string? CommitteeWords { get; set; }

    public void AddParagraphs(IEnumerable<string> paths) => paragraphs.AddRange(paths.Except(paragraphs).ToList());

    public void AddSources(IEnumerable<SourceView> cited) => sources.AddRange(cited);

    public Obligation Build(string? setBy, string? answers)
    {
        var status = Status();
        return new Obligation(state, body, new DueView
        {
            State = state.Value,
            StateName = StateRegistry.Default.NameOf(state),
            Body = body.Value,
            Treaty = Treaty ?? BodyRegistry.Default.FindOrNull(body)?.Treaty,
            Kind = kind,
            Cycle = Cycle,
            Title = Treaty is { } treaty && kind is "initial-report" or "periodic-report" ? $"{Words()} under {treaty}" : $"{Words()} to the {BodyRegistry.Default.NameOf(body)}",
            InForce = InForce is { IsDay: true } day ? day.Start : null,
            Deposited = Deposited is { IsDay: true } deposit ? deposit.Start : null,
            Due = due.Date.View(),
            Received = Received?.View(),
            Status = status.ToString().ToLowerInvariant(),
            Lateness = LatenessOf(status).View(),
            DaysLeft = status == DueStatus.Coming ? Period.DaysBetween(asOf, due.Date.Start) : null,
            Rule = due.Rule.ToString().ToLowerInvariant(),
            RuleText = due.Basis,
            Paragraphs = paragraphs,
            CommitteeWords = CommitteeWords,
            Sources = [.. sources.Distinct()],
        }, setBy, answers);
    }

    private DueStatus Status()
    {
        if (Received is null && NoLaterThan is { } by)
        {
            return by <= due.Date.Start ? DueStatus.Met : DueStatus.Unknown;
        }

        var status = DueDates.Status(due.Date, Received, asOf);
        // A date by the treaty's formula with no receipt in the record says that the record is silent, not that the State was.
        return status == DueStatus.Overdue && (Uncertain || due.Rule == DueRule.Treaty) ? DueStatus.Unknown : status;
    }

    private Lateness? LatenessOf(DueStatus status) => status switch
    {
        DueStatus.Late => Lateness.BetweenOrNull(due.Date, Received!.Value),
        DueStatus.Overdue => Lateness.BetweenOrNull(due.Date, PartialDate.OfDay(asOf)),
        _ => null,
    };

    private string Words() => kind switch
    {
        "initial-report" => "Initial report",
        "periodic-report" => "Periodic report",
        "next-report" => "Next report",
        "follow-up" => "Information on follow-up",
        "replies" => "Replies to the list of issues",
        _ => kind,
    };
}
