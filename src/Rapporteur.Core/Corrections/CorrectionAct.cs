namespace Rapporteur.Core.Corrections;

/// <summary>What a person did about a reading.</summary>
public enum CorrectionAct
{
    /// <summary>It is right as it stands.</summary>
    Confirm,
    /// <summary>One unit has other words, another path or other fields.</summary>
    Correct,
    /// <summary>One unit is two.</summary>
    Split,
    /// <summary>Two units are one.</summary>
    Merge,
    /// <summary>It is no unit.</summary>
    Reject,
    /// <summary>An earlier decision holds no longer.</summary>
    Undo,
}
