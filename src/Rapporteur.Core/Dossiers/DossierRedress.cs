namespace Rapporteur.Core.Dossiers;

/// <summary>Redress in a case: an axis of its own, which needs no conviction.</summary>
public sealed record DossierRedress
{
    /// <summary><c>restitution</c>, <c>compensation</c>, <c>rehabilitation</c>, <c>satisfaction</c>, <c>non-repetition</c>.</summary>
    public required string Form { get; init; }
    /// <summary><c>asked</c>, <c>promised</c>, <c>ordered</c>, <c>paid</c>, <c>given</c>, <c>refused</c>; null where the source does not say.</summary>
    public string? State { get; init; }
    /// <summary>Id of the person in the case; null for all victims.</summary>
    public string? Person { get; init; }
    /// <summary>EDTF.</summary>
    public string? Date { get; init; }
    /// <summary>The authority, in the source's words.</summary>
    public string? Authority { get; init; }
    /// <summary>How much or what, in words.</summary>
    public string? Words { get; init; }
    /// <summary>Actor id of who says so.</summary>
    public required string By { get; init; }
    /// <summary>Who may see it, see <see cref="DossierCase.Visibility"/>.</summary>
    public string? Visibility { get; init; }
    /// <summary>Sources.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];
}
