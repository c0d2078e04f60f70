namespace Rapporteur.App.Views;

/// <summary>Accountability in one State, or in one review of it: what was asked, what was offered and whether it answers, and the chain from allegation to redress by class of actor.</summary>
public sealed record AccountabilityView
{
    /// <summary>State code.</summary>
    public required string State { get; init; }

    /// <summary>State name.</summary>
    public required string StateName { get; init; }

    /// <summary>The review, where only one is shown: <c>PAK/CAT/1</c>.</summary>
    public string? Review { get; init; }

    /// <summary>Title of that review.</summary>
    public string? Title { get; init; }

    /// <summary>Requests, the oldest review first.</summary>
    public IReadOnlyList<RequestView> Requests { get; init; } = [];

    /// <summary>The chain, by stage and class of actor.</summary>
    public IReadOnlyList<ChainMark> Chain { get; init; } = [];

    /// <summary>Cases put to the State.</summary>
    public IReadOnlyList<CaseView> Cases { get; init; } = [];

    /// <summary>Figures on accountability, side by side.</summary>
    public IReadOnlyList<FigureGroup> Figures { get; init; } = [];

    /// <summary>Who was expected to answer and was not there.</summary>
    public IReadOnlyList<ParticipationView> Absences { get; init; } = [];

    /// <summary>The reviews beside each other.</summary>
    public IReadOnlyList<ReviewChain> Reviews { get; init; } = [];

    /// <summary>Numbers and happenings that documents give and nobody has confirmed.</summary>
    public IReadOnlyList<ProposedFact> Proposed { get; init; } = [];
}
