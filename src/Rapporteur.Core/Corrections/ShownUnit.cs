namespace Rapporteur.Core.Corrections;

/// <summary>A unit as the record shows it, with the decisions that made it so.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="By">Decisions, oldest first; empty for what only the program read.</param>
public sealed record ShownUnit(ReadUnit Unit, IReadOnlyList<Correction> By)
{
    /// <summary>True where a person said that it is no unit: it is kept here and shown nowhere else.</summary>
    public bool Rejected { get; init; }

    /// <summary>What the reading says at this place, where it is neither what the person saw nor what they decided.</summary>
    public IReadOnlyList<ReadUnit> Disagrees { get; init; } = [];

    /// <summary>True where the reading has no unit at this place any more.</summary>
    public bool Unread { get; init; }
}
