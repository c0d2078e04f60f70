using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Documents;
using Rapporteur.Core.States;
using Rapporteur.Core.Time;
using Rapporteur.Storage;
using Rapporteur.Storage.Documents;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Record;

/// <summary>What obligations follow from: treaty actions, reviews, reported and printed deadlines, receipts.</summary>
internal sealed class ObligationFacts
{
    private const string LateTheme = "Reporting";

    private ILookup<(StateCode, BodyCode), string> cycles = null!;
    private ILookup<string, EventRow> receipts = null!;
    private ILookup<string, StatementRow> words = null!;
    private Dictionary<ReviewKey, LocalDate> evidence = null!;

    private ObligationFacts()
    {
    }

    public required IReadOnlyList<TreatyActionRow> TreatyActions { get; init; }

    public required IReadOnlyList<DossierDeadlineRow> Reported { get; init; }

    public required IReadOnlyList<PrintedFact> Printed { get; init; }

    public required IReadOnlyList<DocumentRow> Documents { get; init; }

    public required DossierFacts Facts { get; init; }

    public static async Task<ObligationFacts> Load(RecordDb db, StateCode? state, CancellationToken cancel)
    {
        var prefix = state is { } s ? $"{s}/" : "";
        var actions = await db.TreatyActions.AsNoTracking().Where(t => state == null || t.State == state).ToListAsync(cancel);
        var reviews = await db.Reviews.AsNoTracking().Where(r => state == null || r.State == state).ToListAsync(cancel);
        var events = await db.Events.AsNoTracking().Where(e => e.Review != null && e.Review.StartsWith(prefix)).ToListAsync(cancel);
        var reported = await db.DossierDeadlines.AsNoTracking().Where(d => d.Review.StartsWith(prefix)).ToListAsync(cancel);
        var late = await db.Statements.AsNoTracking().Where(s => s.Theme == LateTheme && s.Review != null && s.Review.StartsWith(prefix)).ToListAsync(cancel);
        var documents = await db.Documents.AsNoTracking().Where(d => d.State != null && (state == null || d.State == state)).ToListAsync(cancel);
        string[] dossiers = [.. actions.Select(a => a.DossierId).Concat(reported.Select(d => d.DossierId)).Concat(late.Select(l => l.DossierId)).Distinct()];
        var facts = new ObligationFacts
        {
            TreatyActions = actions,
            Reported = reported,
            Printed = await PrintedFact.Load(db, state, cancel),
            Documents = documents,
            Facts = await DossierFacts.Load(db, dossiers, cancel),
        };
        facts.Arrange(reviews, events, late);
        return facts;
    }

    /// <summary>Cycles of a State before a body that the record knows of.</summary>
    public IReadOnlyList<string> Cycles(StateCode state, BodyCode body) => [.. cycles[(state, body)].Distinct().OrderBy(c => Record.Cycles.Numbers(c))];

    /// <summary>When the report of a review was received; null when the record does not say.</summary>
    public PartialDate? ReportReceived(ReviewKey review) => Receipt(review, "report-received");

    /// <summary>When information on follow-up to a review was received; null when the record does not say.</summary>
    public PartialDate? FollowUpReceived(ReviewKey review) => Receipt(review, "follow-up-received");

    /// <summary>The earliest day at which something of a review shows that its report had been received; null for none.</summary>
    public LocalDate? ReportedBy(ReviewKey review) => evidence.TryGetValue(review, out var day) ? day : null;

    /// <summary>True when the record knows documents or events of the review.</summary>
    public bool IsKnown(ReviewKey review) => cycles[(review.State, review.Body)].Contains(review.Cycle);

    /// <summary>The committee's own words on the lateness of a review's report.</summary>
    public string? CommitteeWords(ReviewKey review) =>
        words[review.ToString()].FirstOrDefault(s => s.Symbol is not null && Facts.ActorOrNull(s.DossierId, s.By)?.Kind == "committee")?.Words;

    private PartialDate? Receipt(ReviewKey review, string kind) => receipts[review.ToString()].Where(e => e.Kind == kind).Select(e => Dates.ParseOrNull(e.Date)).FirstOrDefault();

    private void Arrange(List<ReviewRow> reviews, List<EventRow> events, List<StatementRow> late)
    {
        receipts = events.ToLookup(e => e.Review!);
        words = late.ToLookup(s => s.Review!);
        var known = reviews.Select(r => new ReviewKey(r.State, r.Body, r.Cycle))
            .Concat(Documents.Where(d => d is { Body: not null, Cycle: not null }).Select(d => new ReviewKey(d.State!.Value, d.Body!.Value, d.Cycle!)));
        cycles = known.ToLookup(k => (k.State, k.Body), k => k.Cycle);
        var dated = events.Where(e => e.Kind is "meeting" or "adoption").Select(e => (Key: ReviewKey.ParseOrNull(e.Review), Day: Dates.ParseOrNull(e.Date)?.End))
            .Concat(Documents.Where(ShowsReport).Select(d => (Key: (ReviewKey?)new ReviewKey(d.State!.Value, d.Body!.Value, d.Cycle!), Day: d.Issued)));
        evidence = dated.Where(e => e is { Key: not null, Day: not null }).GroupBy(e => e.Key!, e => e.Day!.Value).ToDictionary(g => g.Key, g => g.Min());
    }

    /// <summary>Documents that come after a State's report. A list of issues prior to reporting comes before it.</summary>
    private static bool ShowsReport(DocumentRow document) =>
        document is { Body: not null, Cycle: not null, Kind: DocumentKind.StateReport or DocumentKind.ListOfIssues or DocumentKind.Replies or DocumentKind.ConcludingObservations };
}
