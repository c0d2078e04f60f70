using NodaTime;

namespace Rapporteur.Core.Corrections;

/// <summary>What one person decided about one passage of a reading: what stood there, and what stands there instead. It is never changed; a later one takes it back.</summary>
public sealed record Correction
{
    /// <summary>Its identity.</summary>
    public required Guid Id { get; init; }

    /// <summary>What was done.</summary>
    public required CorrectionAct Act { get; init; }

    /// <summary>For an undoing, the decision that holds no longer.</summary>
    public Guid? Undoes { get; init; }

    /// <summary>SHA-256 of the file that the person had before them.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Its language.</summary>
    public string? Language { get; init; }

    /// <summary>What stood there: one; for a merge two.</summary>
    public IReadOnlyList<ReadUnit> Was { get; init; } = [];

    /// <summary>What stands there instead: one; for a split two; for a rejection none.</summary>
    public IReadOnlyList<ReadUnit> Now { get; init; } = [];

    /// <summary>What a later reading said otherwise when the person decided, and which they therefore saw.</summary>
    public IReadOnlyList<ReadUnit> Seen { get; init; } = [];

    /// <summary>Who decided.</summary>
    public required string Author { get; init; }

    /// <summary>When.</summary>
    public required Instant At { get; init; }

    /// <summary>Why; null where not said.</summary>
    public string? Reason { get; init; }
}
