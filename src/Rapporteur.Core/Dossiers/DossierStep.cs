namespace Rapporteur.Core.Dossiers;

/// <summary>A step of a track: what an authority did about one alleged perpetrator, or about the case where it names none.</summary>
public sealed record DossierStep
{
    /// <summary>Id of the alleged perpetrator in the case; null for a step about all of them or about persons unknown.</summary>
    public string? Perpetrator { get; init; }
    /// <summary>Stage: see <see cref="DossierDataShape"/>; also <c>examination</c> and <c>acquittal</c>.</summary>
    public required string Stage { get; init; }
    /// <summary><c>pending</c>, <c>done</c>, <c>closed</c>, <c>quashed</c>, <c>amnestied</c>, <c>lost</c>; never guessed: null where the source does not say.</summary>
    public string? State { get; init; }
    /// <summary>EDTF; null where the source gives no date.</summary>
    public string? Date { get; init; }
    /// <summary>The authority, in the source's words.</summary>
    public string? Authority { get; init; }
    /// <summary>Offence charged or convicted of.</summary>
    public string? Offence { get; init; }
    /// <summary>Penalty or outcome, in words.</summary>
    public string? Outcome { get; init; }
    /// <summary>Whether a sentence is served, in words.</summary>
    public string? Served { get; init; }
    /// <summary>Actor id of who says so.</summary>
    public required string By { get; init; }
    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }
    /// <summary>Who may see it, see <see cref="DossierCase.Visibility"/>.</summary>
    public string? Visibility { get; init; }
    /// <summary>Sources.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];
}
