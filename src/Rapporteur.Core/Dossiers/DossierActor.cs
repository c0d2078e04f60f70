namespace Rapporteur.Core.Dossiers;

/// <summary>A person, organisation, organ of State, committee.</summary>
public sealed record DossierActor
{
    /// <summary>Id in the dossier.</summary>
    public required string Id { get; init; }
    /// <summary><c>person</c>, <c>group</c>, <c>organisation</c>, <c>nhri</c>, <c>ngo</c>, <c>state</c>, <c>state-organ</c>, <c>court</c>, <c>committee</c>, <c>un</c>, <c>intergovernmental</c>, <c>press</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>Name.</summary>
    public required string Name { get; init; }
    /// <summary>Other names with their source's word.</summary>
    public IReadOnlyList<DossierAlias> Aliases { get; init; } = [];
    /// <summary>Time-bound roles.</summary>
    public IReadOnlyList<DossierRole> Roles { get; init; } = [];
    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }
    /// <summary>Where it is from.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];
}
