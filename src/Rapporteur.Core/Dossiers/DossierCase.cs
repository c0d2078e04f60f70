namespace Rapporteur.Core.Dossiers;

/// <summary>A case put to the State.</summary>
public sealed record DossierCase
{
    /// <summary>Id in the dossier.</summary>
    public required string Id { get; init; }
    /// <summary>Review in which it was raised.</summary>
    public string? Review { get; init; }
    /// <summary>Title, presumption of innocence kept.</summary>
    public required string Title { get; init; }
    /// <summary>Alleged acts in the source's terms: <c>enforced disappearance</c>, <c>torture</c>, <c>extrajudicial killing</c>, <c>abduction</c>.</summary>
    public required IReadOnlyList<string> Acts { get; init; }
    /// <summary>EDTF.</summary>
    public string? Date { get; init; }
    /// <summary>Place, as uncertain as the source.</summary>
    public string? Place { get; init; }
    /// <summary>Number of victims, in the source's words: <c>at least four</c>.</summary>
    public required string Victims { get; init; }
    /// <summary>Alleged class of perpetrator.</summary>
    public required string ActorClass { get; init; }
    /// <summary>Actor ids of who alleges it.</summary>
    public IReadOnlyList<string> AllegedBy { get; init; } = [];
    /// <summary>Actor ids of who acknowledged or found it.</summary>
    public IReadOnlyList<string> FoundBy { get; init; } = [];
    /// <summary>Where it stands as far as the sources say.</summary>
    public string? Status { get; init; }
    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }
    /// <summary>Victims, complainants, witnesses.</summary>
    public IReadOnlyList<DossierPerson> People { get; init; } = [];
    /// <summary>Acts, one victim and one kind each.</summary>
    public IReadOnlyList<DossierAct> Events { get; init; } = [];
    /// <summary>Alleged perpetrators.</summary>
    public IReadOnlyList<DossierPerpetrator> Perpetrators { get; init; } = [];
    /// <summary>Steps of the tracks, in order.</summary>
    public IReadOnlyList<DossierStep> Steps { get; init; } = [];
    /// <summary>Redress.</summary>
    public IReadOnlyList<DossierRedress> Redress { get; init; } = [];
    /// <summary>Who may see it: <c>private</c> (who keeps the dossier; the default), <c>team</c>, <c>partners</c>, <c>public</c>. Public means only: what the allow-list lets through.</summary>
    public string? Visibility { get; init; }
    /// <summary>Fields that fewer may see than the record, by name: <c>{"place": "team"}</c>.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();
    /// <summary>Sources.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];
}
