namespace Rapporteur.Core.Accountability;

/// <summary>Whether a reply answers a question. Always a judgement of a person or a proposal of the program, never a fact of a document.
/// The order is that of nearness to an answer.</summary>
public enum Responsiveness
{
    /// <summary>All that was asked is given.</summary>
    Full,

    /// <summary>Something of what was asked is given.</summary>
    Partial,

    /// <summary>The right thing of another time.</summary>
    WrongPeriod,

    /// <summary>The right thing of another place.</summary>
    WrongTerritory,

    /// <summary>The right people at another stage: discipline or pending proceedings where convictions were asked.</summary>
    WrongStage,

    /// <summary>Other people: private persons where officials were asked.</summary>
    WrongPopulation,

    /// <summary>Law, policy, plans where facts were asked.</summary>
    GeneralLawOnly,

    /// <summary>Promised later or in writing.</summary>
    DeferredInWriting,

    /// <summary>It is said not to happen.</summary>
    Denial,

    /// <summary>The question is objected to.</summary>
    ObjectionToProcess,

    /// <summary>Nothing, or something else.</summary>
    None,
}
