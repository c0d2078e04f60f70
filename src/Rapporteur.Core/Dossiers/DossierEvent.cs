namespace Rapporteur.Core.Dossiers;

/// <summary>A dated event.</summary>
public sealed record DossierEvent
{
    /// <summary>Id in the dossier.</summary>
    public required string Id { get; init; }
    /// <summary>Review it belongs to, <c>PAK/CAT/1</c>; null for events of the world.</summary>
    public string? Review { get; init; }
    /// <summary><c>report-received</c>, <c>meeting</c>, <c>session-open</c>, <c>session-close</c>, <c>adoption</c>, <c>publication</c>, <c>issue</c>, <c>follow-up-received</c>, <c>grading</c>, <c>law</c>, <c>court</c>, <c>case</c>, <c>trade</c>, <c>other</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>EDTF.</summary>
    public required string Date { get; init; }
    /// <summary>What happened, in our own words.</summary>
    public required string Title { get; init; }
    /// <summary>More.</summary>
    public string? Note { get; init; }
    /// <summary>Who may see it, see <see cref="DossierCase.Visibility"/>.</summary>
    public string? Visibility { get; init; }
    /// <summary>Sources.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];
}
