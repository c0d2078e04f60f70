namespace Rapporteur.App.PublicView;

/// <summary>A public participation or absence.</summary>
public sealed record PublicParticipation
{
    /// <summary>Name of a body or of a person in public office; null for others.</summary>
    public string? Name { get; init; }

    /// <summary>Role in the review.</summary>
    public string? Role { get; init; }

    /// <summary>Side: <c>state</c>.</summary>
    public string? Side { get; init; }

    /// <summary>How many, in words.</summary>
    public string? Count { get; init; }

    /// <summary>False for an absence.</summary>
    public bool? Present { get; init; }

    /// <summary>Who expected the absent.</summary>
    public string? ExpectedBy { get; init; }

    /// <summary>Reason given for the absence.</summary>
    public string? Reason { get; init; }

    /// <summary>Who gave it.</summary>
    public string? ReasonBy { get; init; }

    /// <summary>What was said against it.</summary>
    public string? Rebuttal { get; init; }

    /// <summary>Who said it.</summary>
    public string? RebuttalBy { get; init; }

    /// <summary>Numbers of the sources.</summary>
    public IReadOnlyList<int> Sources { get; init; } = [];
}
