using NodaTime;

namespace Rapporteur.App.Views;

/// <summary>Something that a State owes by a date.</summary>
public sealed record DueView
{
    /// <summary>State code.</summary>
    public required string State { get; init; }
    /// <summary>State's short name.</summary>
    public required string StateName { get; init; }
    /// <summary>Body code.</summary>
    public required string Body { get; init; }
    /// <summary>Treaty code.</summary>
    public string? Treaty { get; init; }
    /// <summary><c>initial-report</c>, <c>periodic-report</c>, <c>follow-up</c>, <c>next-report</c>, <c>npm</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>Cycle: <c>1</c>.</summary>
    public string? Cycle { get; init; }
    /// <summary>What is owed, in words.</summary>
    public required string Title { get; init; }
    /// <summary>Entry into force for the State, where a rule computed it.</summary>
    public LocalDate? InForce { get; init; }
    /// <summary>Day of deposit, where a rule used it.</summary>
    public LocalDate? Deposited { get; init; }
    /// <summary>Due date.</summary>
    public required DateView Due { get; init; }
    /// <summary>Received, where it is known.</summary>
    public DateView? Received { get; init; }
    /// <summary><c>met</c>, <c>late</c>, <c>overdue</c>, <c>coming</c>, <c>unknown</c>.</summary>
    public required string Status { get; init; }
    /// <summary>Lateness of a late or overdue one.</summary>
    public LatenessView? Lateness { get; init; }
    /// <summary>Days until a coming one.</summary>
    public int? DaysLeft { get; init; }
    /// <summary><c>printed</c>, <c>calendar</c> or <c>treaty</c>: which rule of precedence gave the date.</summary>
    public required string Rule { get; init; }
    /// <summary>The rule in words with article.</summary>
    public required string RuleText { get; init; }
    /// <summary>Paragraphs on which information is asked.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];
    /// <summary>The committee's own words on lateness.</summary>
    public string? CommitteeWords { get; init; }
    /// <summary>Sources.</summary>
    public IReadOnlyList<SourceView> Sources { get; init; } = [];
}
