namespace Rapporteur.App.PublicView;

/// <summary>What of a case everybody may see.</summary>
public sealed record PublicCase
{
    /// <summary>First part of its address: the dossier's name, or a digest where that holds a name.</summary>
    public string? Dossier { get; init; }

    /// <summary>Second part of its address: the case's id, or a digest where that holds a name.</summary>
    public string? Case { get; init; }

    /// <summary>Review in which it was raised: <c>PAK/CAT/1</c>.</summary>
    public string? Review { get; init; }

    /// <summary>Its title; one made of acts, class and date where the dossier's holds a name.</summary>
    public string? Title { get; init; }

    /// <summary>Alleged acts.</summary>
    public IReadOnlyList<string> Acts { get; init; } = [];

    /// <summary>EDTF.</summary>
    public string? Date { get; init; }

    /// <summary>Place, with the consent of every victim.</summary>
    public string? Place { get; init; }

    /// <summary>Number of victims, in words.</summary>
    public string? Victims { get; init; }

    /// <summary>Alleged class of perpetrator.</summary>
    public string? ActorClass { get; init; }

    /// <summary>Who alleges it.</summary>
    public IReadOnlyList<string> AllegedBy { get; init; } = [];

    /// <summary>Who found it.</summary>
    public IReadOnlyList<string> FoundBy { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public string? Status { get; init; }

    /// <summary>Victims.</summary>
    public IReadOnlyList<PublicPerson> People { get; init; } = [];

    /// <summary>Acts; they name no victim.</summary>
    public IReadOnlyList<PublicAct> Events { get; init; } = [];

    /// <summary>Alleged perpetrators by class; never by name.</summary>
    public IReadOnlyList<PublicPerpetrator> Perpetrators { get; init; } = [];

    /// <summary>Steps of authorities.</summary>
    public IReadOnlyList<PublicStep> Steps { get; init; } = [];

    /// <summary>Redress.</summary>
    public IReadOnlyList<PublicRedress> Redress { get; init; } = [];

    /// <summary>Sources that the parts cite by number; empty within a review, which lists its own.</summary>
    public IReadOnlyList<PublicSource> Sources { get; init; } = [];

    /// <summary>How much was left out, by reason; empty within a review.</summary>
    public IReadOnlyList<PublicLeftOut> LeftOut { get; init; } = [];
}
