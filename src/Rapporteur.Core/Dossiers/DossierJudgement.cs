namespace Rapporteur.Core.Dossiers;

/// <summary>A person's judgement whether a question was answered: never a fact of a document.</summary>
public sealed record DossierJudgement
{
    /// <summary>Id of the question.</summary>
    public required string Question { get; init; }
    /// <summary>Id of the reply judged; null for all that was offered together.</summary>
    public string? Reply { get; init; }
    /// <summary>Code: <c>full</c>, <c>partial</c>, <c>wrong-population</c>, <c>wrong-stage</c>, <c>wrong-period</c>, <c>wrong-territory</c>, <c>general-law-only</c>, <c>denial</c>, <c>deferred-in-writing</c>, <c>none</c>, <c>objection-to-process</c>.</summary>
    public required string Code { get; init; }
    /// <summary>Actor id of who judges.</summary>
    public required string By { get; init; }
    /// <summary>EDTF date.</summary>
    public required string Date { get; init; }
    /// <summary>Why.</summary>
    public required string Reason { get; init; }
    /// <summary>Sources.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];
}
