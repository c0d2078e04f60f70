namespace Rapporteur.Core.Dossiers;

/// <summary>A review of a State by a body.</summary>
public sealed record DossierReview
{
    /// <summary>State code.</summary>
    public required string State { get; init; }
    /// <summary>Body code.</summary>
    public required string Body { get; init; }
    /// <summary>Cycle: report number or UPR cycle.</summary>
    public required string Cycle { get; init; }
    /// <summary>Title.</summary>
    public required string Title { get; init; }
    /// <summary>Session number.</summary>
    public string? Session { get; init; }
    /// <summary>Symbols of its documents.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];
    /// <summary>Summary in our own words.</summary>
    public string? Summary { get; init; }
    /// <summary>Sources.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];
}
