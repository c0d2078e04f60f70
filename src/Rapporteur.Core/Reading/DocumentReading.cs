using Rapporteur.Core.Documents;

namespace Rapporteur.Core.Reading;

/// <summary>All that was read in one document: the value that extraction makes, that <c>read --json</c> prints and that the record keeps.</summary>
public sealed record DocumentReading
{
    /// <summary>File name without folder.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file's bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Number of pages; null for formats without pages.</summary>
    public int? Pages { get; init; }

    /// <summary>Language as ISO 639-1; null where not detected.</summary>
    public string? Language { get; init; }

    /// <summary>What the cover says.</summary>
    public required DocumentHeader Document { get; init; }

    /// <summary>The cleaned text: every span is an offset pair in it.</summary>
    public required string Text { get; init; }

    /// <summary>Headings in order.</summary>
    public IReadOnlyList<Heading> Headings { get; init; } = [];

    /// <summary>Numbered paragraphs in order; their spans do not overlap. Where a summary record prints no numbers they are ours, in square brackets.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>Recommendations, unit by unit (<c>../gold/README.md</c> gives the unit rules; they are repeated in docs/explanation/units.md).</summary>
    public IReadOnlyList<RecommendationUnit> Recommendations { get; init; } = [];

    /// <summary>Questions, unit by unit.</summary>
    public IReadOnlyList<QuestionUnit> Questions { get; init; } = [];

    /// <summary>Replies, each tied to its question.</summary>
    public IReadOnlyList<ReplyUnit> Replies { get; init; } = [];

    /// <summary>Positions of the State on recommendations of an earlier report: in an addendum to it, or as a thematic list gives them.</summary>
    public IReadOnlyList<RecommendationPosition> Positions { get; init; } = [];

    /// <summary>Those whose submissions a summary of stakeholders' information uses.</summary>
    public IReadOnlyList<Submitter> Submitters { get; init; } = [];

    /// <summary>What such a summary reports each to have said.</summary>
    public IReadOnlyList<SubmittedStatement> Statements { get; init; } = [];

    /// <summary>Who spoke, in order, and where: summary records.</summary>
    public IReadOnlyList<SpeechTurn> Turns { get; init; } = [];

    /// <summary>Deadlines that the document sets.</summary>
    public IReadOnlyList<PrintedDeadline> Deadlines { get; init; } = [];

    /// <summary>Paths of paragraphs named as urgent measures without a period.</summary>
    public IReadOnlyList<string> UrgentParagraphs { get; init; } = [];

    /// <summary>People and organisations named as taking part or missing.</summary>
    public IReadOnlyList<Participant> Participants { get; init; } = [];

    /// <summary>References to other documents.</summary>
    public IReadOnlyList<DocumentReference> References { get; init; } = [];

    /// <summary>What a committee holds of the follow-up to its earlier recommendations: follow-up assessments, letters, lists prior to reporting.</summary>
    public IReadOnlyList<AssessmentUnit> Assessments { get; init; } = [];

    /// <summary>The follow-up of each State that such a document assesses.</summary>
    public IReadOnlyList<FollowUpRound> FollowUps { get; init; } = [];

    /// <summary>The document that a corrigendum corrects; null for other documents.</summary>
    public DocumentSymbol? Corrects { get; init; }

    /// <summary>Its corrections, in order.</summary>
    public IReadOnlyList<PrintedCorrection> Corrections { get; init; } = [];

    /// <summary>Number, year and articles of a general comment; null for other documents.</summary>
    public CommentFacts? Comment { get; init; }

    /// <summary>What a person should know.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Name and version of the rules that read it, as <c>concluding-observations/1</c>.</summary>
    public required string Extractor { get; init; }
}
