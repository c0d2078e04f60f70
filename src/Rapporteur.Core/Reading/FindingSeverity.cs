namespace Rapporteur.Core.Reading;

/// <summary>How bad a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,
    /// <summary>Something may be missing or wrong.</summary>
    Warning,
    /// <summary>The input or a part of it could not be read or recorded.</summary>
    Error,
}
