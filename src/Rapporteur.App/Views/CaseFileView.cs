namespace Rapporteur.App.Views;

/// <summary>One case with all that is recorded of it. Nothing in it says that somebody did something: who alleges and who found stand apart.</summary>
public sealed record CaseFileView
{
    /// <summary>The dossier.</summary>
    public required string Dossier { get; init; }
    /// <summary>The case as the review shows it.</summary>
    public required CaseView Case { get; init; }
    /// <summary>Who may see it: <c>private</c>, <c>team</c>, <c>partners</c>, <c>public</c>.</summary>
    public required string Visibility { get; init; }
    /// <summary>Review in which it was raised, <c>PAK/CAT/1</c>; null where none.</summary>
    public string? Review { get; init; }
    /// <summary>The review's page.</summary>
    public string? ReviewHref { get; init; }
    /// <summary>Victims, complainants, witnesses.</summary>
    public IReadOnlyList<CasePersonView> People { get; init; } = [];
    /// <summary>Acts.</summary>
    public IReadOnlyList<CaseActView> Acts { get; init; } = [];
    /// <summary>Tracks, one for each alleged perpetrator, then that of all of them or of persons unknown.</summary>
    public IReadOnlyList<CaseTrackView> Tracks { get; init; } = [];
    /// <summary>Redress: an axis of its own.</summary>
    public IReadOnlyList<CaseRedressView> Redress { get; init; } = [];
    /// <summary>Statements tied to the case.</summary>
    public IReadOnlyList<CaseStatementView> Statements { get; init; } = [];
    /// <summary>Judgements about questions on the case.</summary>
    public IReadOnlyList<CaseJudgementView> Judgements { get; init; } = [];
}
