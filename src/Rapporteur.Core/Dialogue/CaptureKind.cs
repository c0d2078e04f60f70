namespace Rapporteur.Core.Dialogue;

/// <summary>What a captured entry notes of a meeting. The order is that of the keys on the page of capture.</summary>
public enum CaptureKind
{
    /// <summary>Somebody takes the floor.</summary>
    Speaker,
    /// <summary>A question.</summary>
    Question,
    /// <summary>A reply, or what is given for one.</summary>
    Reply,
    /// <summary>Somebody who was expected is not there.</summary>
    Absence,
    /// <summary>Something is promised: figures, an answer in writing, a law.</summary>
    Commitment,
    /// <summary>An objection to being asked.</summary>
    Objection,
    /// <summary>Anything else.</summary>
    Note,
}
