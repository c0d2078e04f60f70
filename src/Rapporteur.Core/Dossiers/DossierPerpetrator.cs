namespace Rapporteur.Core.Dossiers;

/// <summary>An alleged perpetrator, or a group of them. Innocence is presumed: who alleges and who found are kept apart.</summary>
public sealed record DossierPerpetrator
{
    /// <summary>Id in the case.</summary>
    public required string Id { get; init; }
    /// <summary>Class: see <see cref="DossierDataShape"/>.</summary>
    public required string ActorClass { get; init; }
    /// <summary>Service or description in the source's words.</summary>
    public string? Service { get; init; }
    /// <summary>Name, where a source gives it; never shown in public.</summary>
    public string? Name { get; init; }
    /// <summary>How many, in the source's words.</summary>
    public string? Count { get; init; }
    /// <summary>Degree of involvement: <c>direct</c>, <c>ordered</c>, <c>acquiesced</c>; null where not said.</summary>
    public string? Degree { get; init; }
    /// <summary>Actor ids of who alleges it.</summary>
    public IReadOnlyList<string> AllegedBy { get; init; } = [];
    /// <summary>Actor ids of who found it: a court, an inquiry, the State by admission.</summary>
    public IReadOnlyList<string> FoundBy { get; init; } = [];
    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }
    /// <summary>Who may see it, see <see cref="DossierCase.Visibility"/>.</summary>
    public string? Visibility { get; init; }
    /// <summary>Sources.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];
}
