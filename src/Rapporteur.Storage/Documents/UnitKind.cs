namespace Rapporteur.Storage.Documents;

/// <summary>What a unit of a document is.</summary>
public enum UnitKind
{
    /// <summary>A recommendation.</summary>
    Recommendation,
    /// <summary>A question of a list of issues.</summary>
    Question,
    /// <summary>A reply to questions.</summary>
    Reply,
}
