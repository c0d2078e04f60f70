namespace Rapporteur.Core.Dossiers;

/// <summary>What is alleged or found to have been done to one victim or group: one act is one victim and one kind.</summary>
public sealed record DossierAct
{
    /// <summary>Id in the case.</summary>
    public required string Id { get; init; }
    /// <summary>The kind in the source's word: <c>enforced disappearance</c>, <c>torture</c>, <c>abduction</c>. They are not synonyms.</summary>
    public required string Kind { get; init; }
    /// <summary>Id of the person or group in the case.</summary>
    public required string Victim { get; init; }
    /// <summary>Method, where the source says it.</summary>
    public string? Method { get; init; }
    /// <summary>When it began, EDTF.</summary>
    public string? From { get; init; }
    /// <summary>When it ended, EDTF. An enforced disappearance has no end until the fate is clarified.</summary>
    public string? To { get; init; }
    /// <summary>Place, as uncertain as the source.</summary>
    public string? Place { get; init; }
    /// <summary>Ids of the alleged perpetrators in the case.</summary>
    public IReadOnlyList<string> Perpetrators { get; init; } = [];
    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }
    /// <summary>Who may see it, see <see cref="DossierCase.Visibility"/>.</summary>
    public string? Visibility { get; init; }
    /// <summary>Sources.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];
}
