namespace Rapporteur.Core.Documents;

/// <summary>What a numbered paragraph does in its document.</summary>
public enum ParagraphRole
{
    /// <summary>Anything else, technical cooperation among it.</summary>
    Other,
    /// <summary>Introduction: what was considered, when, with whom.</summary>
    Procedure,
    /// <summary>Positive aspects.</summary>
    Positive,
    /// <summary>Factors and difficulties impeding implementation.</summary>
    Factors,
    /// <summary>A concern.</summary>
    Concern,
    /// <summary>A recommendation, also where the concern stands under the same number.</summary>
    Recommendation,
    /// <summary>Follow-up: implementation, information asked within a period.</summary>
    FollowUp,
    /// <summary>Dissemination.</summary>
    Dissemination,
    /// <summary>The next report.</summary>
    NextReport,
}
