using Rapporteur.Core.Accountability;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Dossiers;
using Rapporteur.Core.States;
using Rapporteur.Storage.Records;

namespace Rapporteur.Storage.Recording;

/// <summary>A dossier as rows.</summary>
internal sealed class DossierRows
{
    private readonly DossierItems items;

    public DossierRows(Dossier dossier)
    {
        items = new DossierItems(dossier.Id);
        Sources = [.. dossier.Sources.Select(Source)];
        Actors = [.. dossier.Actors.Select(Actor)];
        Aliases = [.. dossier.Actors.Zip(Actors).SelectMany(a => a.First.Aliases.Select((alias, n) => Alias(a.Second.Id, alias, n)))];
        Roles = [.. dossier.Actors.Zip(Actors).SelectMany(a => a.First.Roles.Select((role, n) => Role(a.Second.Id, role, n)))];
        TreatyActions = [.. dossier.TreatyActions.Select(TreatyAction)];
        Reviews = [.. dossier.Reviews.Select(Review)];
        Events = [.. dossier.Events.Select(Event)];
        Participations = [.. dossier.Participations.Select(Participation)];
        Statements = [.. dossier.Statements.Select(Statement)];
        Links = [.. dossier.Links.Select(Link)];
        Cases = [.. dossier.Cases.Select(Case)];
        CaseParts = new CaseRows(items, dossier);
        Figures = [.. dossier.Figures.Select(Figure)];
        Assessments = [.. dossier.Assessments.Select(Assessment)];
        Deadlines = [.. dossier.Deadlines.Select(Deadline)];
    }

    public IReadOnlyList<SourceRow> Sources { get; }

    public IReadOnlyList<ActorRow> Actors { get; }

    public IReadOnlyList<AliasRow> Aliases { get; }

    public IReadOnlyList<RoleRow> Roles { get; }

    public IReadOnlyList<TreatyActionRow> TreatyActions { get; }

    public IReadOnlyList<ReviewRow> Reviews { get; }

    public IReadOnlyList<EventRow> Events { get; }

    public IReadOnlyList<ParticipationRow> Participations { get; }

    public IReadOnlyList<StatementRow> Statements { get; }

    public IReadOnlyList<LinkRow> Links { get; }

    public IReadOnlyList<CaseRow> Cases { get; }

    public CaseRows CaseParts { get; }

    public IReadOnlyList<FigureRow> Figures { get; }

    public IReadOnlyList<AssessmentRow> Assessments { get; }

    public IReadOnlyList<DossierDeadlineRow> Deadlines { get; }

    public IReadOnlyList<CitationRow> Citations => items.Citations;

    /// <summary>Symbols that the dossier names, with the source that describes the document, where one does.</summary>
    public IReadOnlyDictionary<string, SourceRow?> Documents()
    {
        var named = new Dictionary<string, SourceRow?>(StringComparer.Ordinal);
        foreach (var source in Sources.Where(s => s.Symbol is not null && s.VersionOf is null))
        {
            named.TryAdd(source.Symbol!, source);
        }

        foreach (var symbol in Reviews.SelectMany(r => r.Documents).Concat(Statements.Select(s => s.Symbol).OfType<string>()))
        {
            named.TryAdd(symbol, null);
        }

        return named;
    }

    /// <summary>The symbol as officially printed, so that it meets the same document imported from a file.</summary>
    private static string? SymbolOf(string? symbol) => DocumentSymbol.TryParse(symbol, out var parsed) ? parsed.Text : symbol;

    /// <summary>Who may see an item of which the dossier says nothing: nobody else.</summary>
    internal static string Seen(string? visibility) => visibility ?? DossierItemRow.Private;

    private static BoundedCount CountOf(string words) => BoundedCount.Parse(words);

    private SourceRow Source(DossierSource s, int n)
    {
        var item = items.Identify(DossierKinds.Source, s.Id, s, null);
        return new SourceRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n,
            Kind = s.Kind, Title = s.Title, Symbol = SymbolOf(s.Symbol), Publisher = s.Publisher, Author = s.Author,
            Date = s.Date, Url = s.Url, Note = s.Note, VersionOf = s.VersionOf,
        };
    }

    private ActorRow Actor(DossierActor s, int n)
    {
        var item = items.Identify(DossierKinds.Actor, s.Id, s, s.Cites);
        return new ActorRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n,
            Kind = s.Kind, Name = s.Name, Note = s.Note,
        };
    }

    private TreatyActionRow TreatyAction(TreatyAction s, int n)
    {
        var item = items.Identify(DossierKinds.TreatyAction, $"{s.State}/{s.Treaty}/{s.Action}/{s.Date}", s, s.Cites);
        return new TreatyActionRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n,
            State = new StateCode(s.State), Treaty = s.Treaty, Action = s.Action, Date = s.Date, Note = s.Note,
        };
    }

    private ReviewRow Review(DossierReview s, int n)
    {
        var item = items.Identify(DossierKinds.Review, $"{s.State}/{s.Body}/{s.Cycle}", s, s.Cites);
        return new ReviewRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n,
            State = new StateCode(s.State), Body = new BodyCode(s.Body), Cycle = s.Cycle, Title = s.Title,
            Session = s.Session, Documents = [.. s.Documents.Select(d => SymbolOf(d)!)], Summary = s.Summary,
        };
    }

    private EventRow Event(DossierEvent s, int n)
    {
        var item = items.Identify(DossierKinds.Event, s.Id, s, s.Cites);
        return new EventRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n,
            Review = s.Review, Kind = s.Kind, Date = s.Date, Title = s.Title, Note = s.Note, Visibility = Seen(s.Visibility),
        };
    }

    private ParticipationRow Participation(DossierParticipation s, int n)
    {
        var item = items.Identify(DossierKinds.Participation, $"{s.Review}/{s.Actor}/{s.Role}", s, s.Cites);
        return new ParticipationRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n,
            Review = s.Review, Actor = s.Actor, Role = s.Role, Side = s.Side, Count = s.Count, Present = s.Present,
            ExpectedBy = s.ExpectedBy, Reason = s.Reason, ReasonBy = s.ReasonBy, Rebuttal = s.Rebuttal,
            RebuttalBy = s.RebuttalBy, Visibility = Seen(s.Visibility),
        };
    }

    private StatementRow Statement(DossierStatement s, int n)
    {
        var item = items.Identify(DossierKinds.Statement, s.Id, s, s.Cites);
        return new StatementRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n,
            Review = s.Review, Kind = s.Kind, By = s.By, To = s.To, Date = s.Date, Words = s.Words, Quoted = s.Quoted,
            Theme = s.Theme, Articles = [.. s.Articles], Path = s.Path, Symbol = SymbolOf(s.Symbol), Repeated = s.Repeated,
            ActorClasses = [.. s.Data?.ActorClass ?? []], Stages = [.. s.Data?.Stage ?? []], Act = s.Data?.Act,
            Period = s.Data?.Period, Count = s.Data?.Count, DataKind = s.Data?.Kind, Population = s.Data?.Population, Territory = s.Data?.Territory,
            Disaggregation = [.. s.Data?.Disaggregation ?? []], Meeting = s.Meeting, Note = s.Note, Visibility = Seen(s.Visibility),
        };
    }

    private LinkRow Link(DossierLink s, int n)
    {
        var item = items.Identify(DossierKinds.Link, $"{s.From}/{s.Kind}/{s.To}", s, s.Cites);
        return new LinkRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n,
            From = s.From, Kind = s.Kind, To = s.To, Note = s.Note,
        };
    }

    private CaseRow Case(DossierCase s, int n)
    {
        var victims = CountOf(s.Victims);
        var item = items.Identify(DossierKinds.Case, s.Id, s, s.Cites);
        return new CaseRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n,
            Review = s.Review, Title = s.Title, Acts = [.. s.Acts], Date = s.Date, Place = s.Place, Victims = s.Victims,
            VictimsMin = victims.Min, VictimsMax = victims.Max, ActorClass = s.ActorClass, AllegedBy = [.. s.AllegedBy],
            FoundBy = [.. s.FoundBy], Status = s.Status, Note = s.Note, Visibility = Seen(s.Visibility),
            FieldVisibility = [.. s.Fields.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}={f.Value}")],
        };
    }

    private FigureRow Figure(DossierFigure s, int n)
    {
        var count = CountOf(s.Count);
        var item = items.Identify(DossierKinds.Figure, s.Id, s, s.Cites);
        return new FigureRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n,
            Review = s.Review, Predicate = s.Predicate, Count = s.Count, Min = count.Min, Max = count.Max,
            Approximate = count.Approximate, By = s.By, AsOf = s.AsOf, ActorClass = s.ActorClass,
            Stage = s.Stage, Territory = s.Territory, Period = s.Period, Set = s.Set, About = s.About, Note = s.Note, Visibility = Seen(s.Visibility),
        };
    }

    private AssessmentRow Assessment(DossierAssessment s, int n)
    {
        var item = items.Identify(DossierKinds.Assessment, $"{s.Review}/{s.Paragraph}/{s.Scheme}/{s.Date}", s, s.Cites);
        return new AssessmentRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n,
            Review = s.Review, Paragraph = s.Paragraph, Grades = [.. s.Grades], Scheme = s.Scheme, Date = s.Date,
        };
    }

    private DossierDeadlineRow Deadline(DossierDeadline s, int n)
    {
        var item = items.Identify(DossierKinds.Deadline, $"{s.Review}/{s.Kind}/{s.Due}", s, s.Cites);
        return new DossierDeadlineRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n,
            Review = s.Review, Kind = s.Kind, Due = s.Due, Paragraphs = [.. s.Paragraphs ?? []], Received = s.Received,
            Note = s.Note,
        };
    }

    private AliasRow Alias(RecordId actor, DossierAlias alias, int n) => new()
    {
        Id = items.Part(actor, "alias", n, alias.Cites), ActorId = actor, Name = alias.Name, Note = alias.Note,
    };

    private RoleRow Role(RecordId actor, DossierRole role, int n) => new()
    {
        Id = items.Part(actor, "role", n, role.Cites), ActorId = actor, Role = role.Role, Organisation = role.Organisation,
        From = role.From, To = role.To, At = role.At,
    };
}
