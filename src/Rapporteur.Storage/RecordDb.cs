using Microsoft.EntityFrameworkCore;
using Rapporteur.Storage.Attachments;
using Rapporteur.Storage.Decisions;
using Rapporteur.Storage.Dialogue;
using Rapporteur.Storage.Documents;
using Rapporteur.Storage.Imports;
using Rapporteur.Storage.Records;
using Rapporteur.Storage.Tables;

namespace Rapporteur.Storage;

/// <summary>The record: documents as they were read, facts that people wrote with their sources, decisions, and the log of imports.
/// Pages read it through queries without tracking; only <c>Recording</c> writes it.</summary>
/// <param name="options">Which database.</param>
public sealed class RecordDb(DbContextOptions<RecordDb> options) : DbContext(options)
{
    /// <summary>Documents, whatever their versions.</summary>
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    /// <summary>Versions: one a file.</summary>
    public DbSet<VersionRow> Versions => Set<VersionRow>();

    /// <summary>Complete readings.</summary>
    public DbSet<ReadingRow> Readings => Set<ReadingRow>();

    /// <summary>Numbered paragraphs.</summary>
    public DbSet<ParagraphRow> Paragraphs => Set<ParagraphRow>();

    /// <summary>Headings.</summary>
    public DbSet<HeadingRow> Headings => Set<HeadingRow>();

    /// <summary>Recommendations, questions and replies.</summary>
    public DbSet<UnitRow> Units => Set<UnitRow>();

    /// <summary>Deadlines printed in documents.</summary>
    public DbSet<PrintedDeadlineRow> PrintedDeadlines => Set<PrintedDeadlineRow>();

    /// <summary>References between documents.</summary>
    public DbSet<ReferenceRow> References => Set<ReferenceRow>();

    /// <summary>Participants named in documents.</summary>
    public DbSet<ParticipantRow> Participants => Set<ParticipantRow>();

    /// <summary>Findings about recorded documents.</summary>
    public DbSet<FindingRow> Findings => Set<FindingRow>();

    /// <summary>Dossiers.</summary>
    public DbSet<DossierRow> Dossiers => Set<DossierRow>();

    /// <summary>Sources.</summary>
    public DbSet<SourceRow> Sources => Set<SourceRow>();

    /// <summary>Actors.</summary>
    public DbSet<ActorRow> Actors => Set<ActorRow>();

    /// <summary>Other names of actors.</summary>
    public DbSet<AliasRow> Aliases => Set<AliasRow>();

    /// <summary>Roles of actors.</summary>
    public DbSet<RoleRow> Roles => Set<RoleRow>();

    /// <summary>Treaty actions.</summary>
    public DbSet<TreatyActionRow> TreatyActions => Set<TreatyActionRow>();

    /// <summary>Reviews that dossiers tell of.</summary>
    public DbSet<ReviewRow> Reviews => Set<ReviewRow>();

    /// <summary>Events.</summary>
    public DbSet<EventRow> Events => Set<EventRow>();

    /// <summary>Participations and absences.</summary>
    public DbSet<ParticipationRow> Participations => Set<ParticipationRow>();

    /// <summary>Statements of dossiers.</summary>
    public DbSet<StatementRow> Statements => Set<StatementRow>();

    /// <summary>Ties.</summary>
    public DbSet<LinkRow> Links => Set<LinkRow>();

    /// <summary>Cases.</summary>
    public DbSet<CaseRow> Cases => Set<CaseRow>();

    /// <summary>People of cases.</summary>
    public DbSet<CasePersonRow> CasePeople => Set<CasePersonRow>();

    /// <summary>Acts of cases.</summary>
    public DbSet<CaseActRow> CaseActs => Set<CaseActRow>();

    /// <summary>Alleged perpetrators of cases.</summary>
    public DbSet<CasePerpetratorRow> CasePerpetrators => Set<CasePerpetratorRow>();

    /// <summary>Steps of tracks.</summary>
    public DbSet<CaseStepRow> CaseSteps => Set<CaseStepRow>();

    /// <summary>Redress.</summary>
    public DbSet<CaseRedressRow> CaseRedress => Set<CaseRedressRow>();

    /// <summary>Consents.</summary>
    public DbSet<ConsentRow> Consents => Set<ConsentRow>();

    /// <summary>Judgements of dossiers about questions.</summary>
    public DbSet<JudgementRow> Judgements => Set<JudgementRow>();

    /// <summary>Figures.</summary>
    public DbSet<FigureRow> Figures => Set<FigureRow>();

    /// <summary>Grades.</summary>
    public DbSet<AssessmentRow> Assessments => Set<AssessmentRow>();

    /// <summary>Deadlines that sources report.</summary>
    public DbSet<DossierDeadlineRow> DossierDeadlines => Set<DossierDeadlineRow>();

    /// <summary>Citations.</summary>
    public DbSet<CitationRow> Citations => Set<CitationRow>();

    /// <summary>Tables whose rows are recorded.</summary>
    public DbSet<TableFileRow> TableFiles => Set<TableFileRow>();

    /// <summary>Statements known from rows of tables.</summary>
    public DbSet<TabledStatementRow> TabledStatements => Set<TabledStatementRow>();

    /// <summary>What those rows said before.</summary>
    public DbSet<FormerStatementRow> FormerStatements => Set<FormerStatementRow>();

    /// <summary>What people decided.</summary>
    public DbSet<DecisionRow> Decisions => Set<DecisionRow>();

    /// <summary>What people typed while meetings were held, every revision.</summary>
    public DbSet<CaptureEntryRow> CaptureEntries => Set<CaptureEntryRow>();

    /// <summary>Encrypted files of cases.</summary>
    public DbSet<AttachmentRow> Attachments => Set<AttachmentRow>();

    /// <summary>Runs of the import.</summary>
    public DbSet<ImportRunRow> ImportRuns => Set<ImportRunRow>();

    /// <summary>Files of those runs.</summary>
    public DbSet<ImportFileRow> ImportFiles => Set<ImportFileRow>();

    /// <summary>Findings of those runs.</summary>
    public DbSet<ImportFindingRow> ImportFindings => Set<ImportFindingRow>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(RecordDb).Assembly);
        Conventions.NameColumns(modelBuilder);
    }
}
