namespace Rapporteur.App.Views;

/// <summary>One review as a whole.</summary>
public sealed record ReviewView
{
    /// <summary>State code.</summary>
    public required string State { get; init; }
    /// <summary>State's short name.</summary>
    public required string StateName { get; init; }
    /// <summary>Body code.</summary>
    public required string Body { get; init; }
    /// <summary>Body's name.</summary>
    public required string BodyName { get; init; }
    /// <summary>Cycle.</summary>
    public required string Cycle { get; init; }
    /// <summary>Title.</summary>
    public required string Title { get; init; }
    /// <summary>Session.</summary>
    public string? Session { get; init; }
    /// <summary>Summary in our own words.</summary>
    public string? Summary { get; init; }
    /// <summary>What was due and how late it came: the report of this review first.</summary>
    public IReadOnlyList<DueView> Due { get; init; } = [];
    /// <summary>From ratification to follow-up, in order of date.</summary>
    public IReadOnlyList<TimelineMark> Timeline { get; init; } = [];
    /// <summary>Documents.</summary>
    public IReadOnlyList<DocumentLine> Documents { get; init; } = [];
    /// <summary>Who came and who did not.</summary>
    public IReadOnlyList<ParticipationView> Participations { get; init; } = [];
    /// <summary>Questions beside replies.</summary>
    public IReadOnlyList<ExchangeView> Exchanges { get; init; } = [];
    /// <summary>Claims of the State beside what others say.</summary>
    public IReadOnlyList<ClaimView> Claims { get; init; } = [];
    /// <summary>Other statements: objections, commitments, regrets.</summary>
    public IReadOnlyList<StatementView> Statements { get; init; } = [];
    /// <summary>Recommendations by theme heading.</summary>
    public IReadOnlyList<RecommendationGroup> Recommendations { get; init; } = [];
    /// <summary>Cases.</summary>
    public IReadOnlyList<CaseView> Cases { get; init; } = [];
    /// <summary>Numbers.</summary>
    public IReadOnlyList<FigureView> Figures { get; init; } = [];
    /// <summary>Grades.</summary>
    public IReadOnlyList<AssessmentView> Assessments { get; init; } = [];
    /// <summary>Deadlines that follow.</summary>
    public IReadOnlyList<DueView> Deadlines { get; init; } = [];
    /// <summary>What tables tell, counted apart.</summary>
    public IReadOnlyList<TabledLine> Tabled { get; init; } = [];
    /// <summary>Rows of tables that are proposed to be the same as a recommendation read in a document.</summary>
    public int TabledSame { get; init; }
    /// <summary>Reviews of the same State by other bodies.</summary>
    public IReadOnlyList<ReviewLine> Sisters { get; init; } = [];
    /// <summary>Opposite positions of members of one delegation.</summary>
    public IReadOnlyList<ClaimView> Positions { get; init; } = [];
    /// <summary>Meetings of which summary records are held, in order.</summary>
    public IReadOnlyList<MeetingView> Meetings { get; init; } = [];
}
