namespace Rapporteur.Core.Accountability;

/// <summary>What a stage says about criminal accountability.</summary>
public enum StageWeight
{
    /// <summary>Nothing: a complaint, an inquiry, a disciplinary measure, an acquittal.</summary>
    None,

    /// <summary>Evidence for it.</summary>
    Evidence,

    /// <summary>It is sought.</summary>
    InProgress,

    /// <summary>There is some.</summary>
    Accountability,

    /// <summary>Redress, which is another thing.</summary>
    OwnAxis,
}
