using Rapporteur.Core.Corrections;

namespace Rapporteur.App.CorrectReading;

/// <summary>What a person asks for.</summary>
/// <param name="Sha256">The file that they have before them.</param>
/// <param name="Act">What to do.</param>
/// <param name="Author">Who they are.</param>
public sealed record CorrectionRequest(string Sha256, CorrectionAct Act, string? Author)
{
    /// <summary>Identity of the unit; for an undoing not needed.</summary>
    public string? Key { get; init; }

    /// <summary>Why; may be empty.</summary>
    public string? Reason { get; init; }

    /// <summary>For <see cref="CorrectionAct.Correct"/>: what is otherwise.</summary>
    public UnitChange Change { get; init; } = new();

    /// <summary>For <see cref="CorrectionAct.Split"/>: offset in the cleaned text at which the second unit begins.</summary>
    public int? SplitAt { get; init; }

    /// <summary>For <see cref="CorrectionAct.Split"/>: path of the second unit; null for one that is free.</summary>
    public string? SecondPath { get; init; }

    /// <summary>For <see cref="CorrectionAct.Undo"/>: the decision to take back.</summary>
    public Guid? Undoes { get; init; }
}
