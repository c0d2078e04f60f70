namespace Rapporteur.Extraction.Dialogue;

/// <summary>How far words say who somebody is.</summary>
internal enum ActorReach
{
    /// <summary>"A constable".</summary>
    Said,

    /// <summary>"The officers": of the service said before, or of one not said.</summary>
    AsBefore,

    /// <summary>"Two of them": whoever was said before.</summary>
    Pronoun,

    /// <summary>"41 persons": whoever.</summary>
    Anyone,
}
