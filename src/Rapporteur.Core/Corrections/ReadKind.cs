namespace Rapporteur.Core.Corrections;

/// <summary>What a reading holds that a person can decide about.</summary>
public enum ReadKind
{
    /// <summary>A recommendation.</summary>
    Recommendation,
    /// <summary>A question.</summary>
    Question,
    /// <summary>A reply.</summary>
    Reply,
    /// <summary>A deadline.</summary>
    Deadline,
    /// <summary>A numbered paragraph and its role.</summary>
    Paragraph,
}
