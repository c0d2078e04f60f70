namespace Rapporteur.Core.Documents;

/// <summary>What a document is in a review. The names printed in JSON are those of <see cref="DocumentKindNames"/>.</summary>
public enum DocumentKind
{
    /// <summary>Not one of the kinds below, or not recognised: kept with its text and paragraphs.</summary>
    Other,
    /// <summary>A treaty body's concluding observations.</summary>
    ConcludingObservations,
    /// <summary>A list of issues put to the State before the dialogue.</summary>
    ListOfIssues,
    /// <summary>A list of issues prior to reporting (simplified procedure).</summary>
    ListOfIssuesPriorToReporting,
    /// <summary>The State's written replies to a list of issues.</summary>
    Replies,
    /// <summary>An initial or periodic report of a State.</summary>
    StateReport,
    /// <summary>The State's information on follow-up to concluding observations.</summary>
    FollowUpReport,
    /// <summary>A committee's or rapporteur's assessment of follow-up.</summary>
    FollowUpAssessment,
    /// <summary>The summary record of a meeting.</summary>
    SummaryRecord,
    /// <summary>The report of the UPR Working Group.</summary>
    UprReport,
    /// <summary>An addendum with the State's positions.</summary>
    UprAddendum,
    /// <summary>A national report for the UPR.</summary>
    UprNationalReport,
    /// <summary>OHCHR's compilation of UN information for the UPR.</summary>
    UprCompilation,
    /// <summary>OHCHR's summary of stakeholders' submissions for the UPR.</summary>
    UprStakeholderSummary,
    /// <summary>A general comment or general recommendation.</summary>
    GeneralComment,
    /// <summary>OHCHR's thematic list of the recommendations of one review, with positions and themes.</summary>
    UprThematicList,
    /// <summary>Questions that States send in advance of a review of the UPR.</summary>
    UprAdvanceQuestions,
    /// <summary>The Council's decision that adopts the outcome of a review of the UPR.</summary>
    UprDecision,
    /// <summary>A list of corrections to another document.</summary>
    Corrigendum,
}
