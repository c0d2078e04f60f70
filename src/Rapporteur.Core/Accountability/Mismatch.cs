namespace Rapporteur.Core.Accountability;

/// <summary>In what an offer differs from what was asked.</summary>
public enum Mismatch
{
    /// <summary>Other people.</summary>
    Population,

    /// <summary>The people are not said, or may be others too.</summary>
    PopulationNotSaid,

    /// <summary>Another stage.</summary>
    Stage,

    /// <summary>The stage is not said.</summary>
    StageNotSaid,

    /// <summary>Another time.</summary>
    Period,

    /// <summary>A part of the time, or a time that is not said.</summary>
    PeriodInPart,

    /// <summary>Another place.</summary>
    Territory,

    /// <summary>A part of the State where the whole was asked.</summary>
    TerritoryInPart,

    /// <summary>Not split as asked.</summary>
    Disaggregation,

    /// <summary>No number where one was asked.</summary>
    NoNumber,

    /// <summary>Some of the classes or stages asked are missing.</summary>
    SomeMissing,

    /// <summary>Another thing altogether.</summary>
    Subject,
}
