namespace Rapporteur.Core.Dossiers;

/// <summary>A number that somebody gave.</summary>
public sealed record DossierFigure
{
    /// <summary>Id in the dossier.</summary>
    public required string Id { get; init; }
    /// <summary>Review in which it counts.</summary>
    public string? Review { get; init; }
    /// <summary>What is counted: <c>persons removed from an internment centre and not yet produced</c>.</summary>
    public required string Predicate { get; init; }
    /// <summary>The count in the source's words: <c>more than 7,500</c>; <c>no information</c>.</summary>
    public required string Count { get; init; }
    /// <summary>Actor id of who gives it.</summary>
    public required string By { get; init; }
    /// <summary>EDTF date at which it holds.</summary>
    public string? AsOf { get; init; }
    /// <summary>Class of actor counted, where it matters.</summary>
    public string? ActorClass { get; init; }
    /// <summary>Stage counted, where it matters.</summary>
    public string? Stage { get; init; }
    /// <summary>The time that it covers, EDTF interval; null where not said. <see cref="AsOf"/> is the date at which it holds.</summary>
    public string? Period { get; init; }
    /// <summary>Territory.</summary>
    public string? Territory { get; init; }
    /// <summary><c>reply</c> where the figure counts what was offered ("no example was given") and says nothing about the world; null elsewhere.</summary>
    public string? About { get; init; }
    /// <summary>Name of the set of persons or cases that is counted, where figures count parts of one set: the same name in several figures.</summary>
    public string? Set { get; init; }
    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }
    /// <summary>Who may see it, see <see cref="DossierCase.Visibility"/>.</summary>
    public string? Visibility { get; init; }
    /// <summary>Sources.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];
}
