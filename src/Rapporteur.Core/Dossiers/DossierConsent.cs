namespace Rapporteur.Core.Dossiers;

/// <summary>Consent of one person to one use of one datum. There is none where none is recorded.</summary>
public sealed record DossierConsent
{
    /// <summary>The case.</summary>
    public required string Case { get; init; }
    /// <summary>Id of the person in the case.</summary>
    public required string Person { get; init; }
    /// <summary><c>name</c>, <c>facts</c>, <c>photo</c>, <c>place</c>, <c>contact</c>.</summary>
    public required string Datum { get; init; }
    /// <summary><c>store</c>, <c>share</c>, <c>un</c>, <c>publish</c>.</summary>
    public required string Use { get; init; }
    /// <summary>EDTF date at which it was given.</summary>
    public required string Given { get; init; }
    /// <summary>EDTF date at which it was withdrawn; null while it holds.</summary>
    public string? Withdrawn { get; init; }
    /// <summary><c>person</c>, <c>relative</c> (for the disappeared and the dead), <c>guardian</c> (for minors, with their assent).</summary>
    public required string GivenBy { get; init; }
    /// <summary>True where a minor agreed beside the guardian.</summary>
    public bool? Assent { get; init; }
    /// <summary>Who took it.</summary>
    public required string TakenBy { get; init; }
    /// <summary>Risk as assessed then: <c>low</c>, <c>medium</c>, <c>high</c>; null where not assessed.</summary>
    public string? Risk { get; init; }
    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }
}
