namespace Rapporteur.Core.Dossiers;

/// <summary>A person or a group in a case, other than an alleged perpetrator.</summary>
public sealed record DossierPerson
{
    /// <summary>Id in the case.</summary>
    public required string Id { get; init; }
    /// <summary><c>victim</c>, <c>complainant</c>, <c>witness</c>, <c>relative</c>, <c>source</c>; several.</summary>
    public required IReadOnlyList<string> Roles { get; init; }
    /// <summary>Name; null for a group or where the source names nobody.</summary>
    public string? Name { get; init; }
    /// <summary>What a group is: bloggers.</summary>
    public string? Group { get; init; }
    /// <summary>How many, in the source's words; null for one named person.</summary>
    public string? Count { get; init; }
    /// <summary>True for a minor; null where not known.</summary>
    public bool? Minor { get; init; }
    /// <summary>What became of the person or group: <c>missing</c>, <c>found-alive</c>, <c>found-in-detention</c>, <c>found-dead</c>, <c>dead</c>, <c>released</c>, <c>archived</c>, <c>clarified</c>; null where not known.</summary>
    public string? Fate { get; init; }
    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }
    /// <summary>Who may see it, see <see cref="DossierCase.Visibility"/>.</summary>
    public string? Visibility { get; init; }
    /// <summary>Sources.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];
}
