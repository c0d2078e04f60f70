namespace Rapporteur.Core.Dossiers;

/// <summary>Participation in a review, or absence from it.</summary>
public sealed record DossierParticipation
{
    /// <summary>Review, <c>PAK/CAT/1</c>.</summary>
    public required string Review { get; init; }
    /// <summary>Actor id.</summary>
    public required string Actor { get; init; }
    /// <summary>Role in the review: <c>head of delegation</c>, <c>member of delegation</c>, <c>country rapporteur</c>, <c>chair</c>, <c>submitted a report</c>.</summary>
    public required string Role { get; init; }
    /// <summary><c>state</c>, <c>committee</c>, <c>nhri</c>, <c>ngo</c>, <c>un</c>, <c>other</c>.</summary>
    public required string Side { get; init; }
    /// <summary>Number of people, in words, when the actor is a group: <c>seven</c>.</summary>
    public string? Count { get; init; }
    /// <summary>False for an absence.</summary>
    public required bool Present { get; init; }
    /// <summary>Who expected it: actor id.</summary>
    public string? ExpectedBy { get; init; }
    /// <summary>Reason given for the absence.</summary>
    public string? Reason { get; init; }
    /// <summary>Who gave the reason: actor id.</summary>
    public string? ReasonBy { get; init; }
    /// <summary>What was said against the reason.</summary>
    public string? Rebuttal { get; init; }
    /// <summary>Who said it: actor id.</summary>
    public string? RebuttalBy { get; init; }
    /// <summary>Who may see it, see <see cref="DossierCase.Visibility"/>.</summary>
    public string? Visibility { get; init; }
    /// <summary>Sources.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];
}
