namespace Rapporteur.Core.Dossiers;

/// <summary>Facts about reviews, written by people, each with its source. A dossier is a JSON file that
/// <c>import</c> records; the home case is one. Ids are the author's own and unique in the dossier; dates are EDTF; counts are in words.</summary>
public sealed record Dossier
{
    /// <summary>Stable name of the dossier; recording it again replaces nothing that is unchanged.</summary>
    public required string Id { get; init; }

    /// <summary>Title for people.</summary>
    public required string Title { get; init; }

    /// <summary>Language of the texts, ISO 639-1.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Sources that the other parts cite.</summary>
    public IReadOnlyList<DossierSource> Sources { get; init; } = [];

    /// <summary>People, organisations, organs of State.</summary>
    public IReadOnlyList<DossierActor> Actors { get; init; } = [];

    /// <summary>Ratifications, accessions, withdrawals of reservations.</summary>
    public IReadOnlyList<TreatyAction> TreatyActions { get; init; } = [];

    /// <summary>Reviews.</summary>
    public IReadOnlyList<DossierReview> Reviews { get; init; } = [];

    /// <summary>Dated events, of reviews and of the world.</summary>
    public IReadOnlyList<DossierEvent> Events { get; init; } = [];

    /// <summary>Who came, and who did not and why.</summary>
    public IReadOnlyList<DossierParticipation> Participations { get; init; } = [];

    /// <summary>Who asserts what to whom.</summary>
    public IReadOnlyList<DossierStatement> Statements { get; init; } = [];

    /// <summary>Ties between statements, cases, figures, events.</summary>
    public IReadOnlyList<DossierLink> Links { get; init; } = [];

    /// <summary>Cases of victims put to the State.</summary>
    public IReadOnlyList<DossierCase> Cases { get; init; } = [];

    /// <summary>Numbers, each with asserter, predicate and date.</summary>
    public IReadOnlyList<DossierFigure> Figures { get; init; } = [];

    /// <summary>Grades given to follow-up.</summary>
    public IReadOnlyList<DossierAssessment> Assessments { get; init; } = [];

    /// <summary>Deadlines and due dates set by documents, as printed.</summary>
    public IReadOnlyList<DossierDeadline> Deadlines { get; init; } = [];

    /// <summary>Consents of persons in cases.</summary>
    public IReadOnlyList<DossierConsent> Consents { get; init; } = [];

    /// <summary>Judgements of persons about questions and replies.</summary>
    public IReadOnlyList<DossierJudgement> Judgements { get; init; } = [];
}
