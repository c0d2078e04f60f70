using NodaTime;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Calendar;
using Rapporteur.Core.Reviews;
using Rapporteur.Core.States;
using Rapporteur.Core.Time;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Record;

/// <summary>What States owe: initial reports by treaty, follow-up and next reports as concluding observations print them or sources report them.
/// A printed date is never computed over; the treaty's own period is used where nothing was printed.</summary>
/// <param name="facts">What it follows from.</param>
/// <param name="asOf">The day on which it is looked at.</param>
internal sealed class Obligations(ObligationFacts facts, LocalDate asOf)
{
    private const string Initial = "initial-report";
    private const string Next = "next-report";
    private const string FollowUp = "follow-up";

    private static readonly string[] Joining = ["ratification", "accession", "succession"];

    /// <summary>All obligations in order of date.</summary>
    public static IReadOnlyList<Obligation> Of(ObligationFacts facts, LocalDate asOf)
    {
        var obligations = new Obligations(facts, asOf);
        var all = obligations.InitialReports().Concat(obligations.SetByReviews()).ToList();
        all.AddRange(obligations.Periodic(all));
        return [.. all.OrderBy(o => o.View.Due.Date).ThenBy(o => o.State.Value, StringComparer.Ordinal).ThenBy(o => o.Body.Value, StringComparer.Ordinal).ThenBy(o => o.View.Kind, StringComparer.Ordinal)];
    }

    /// <summary>Day of deposit of the instrument by which a State joined; the earliest where sources give several.</summary>
    public static PartialDate? DepositOrNull(IEnumerable<TreatyActionRow> actions) =>
        actions.Where(a => Joining.Contains(a.Action)).Select(a => Dates.ParseOrNull(a.Date)).OfType<PartialDate>().Order().Cast<PartialDate?>().FirstOrDefault();

    private IEnumerable<Obligation> InitialReports()
    {
        foreach (var group in facts.TreatyActions.GroupBy(a => (a.State, a.Treaty)))
        {
            if (TreatyRegistry.Default.FindOrNull(group.Key.Treaty) is { } treaty && DepositOrNull(group) is { } deposit
                && DueDates.InitialOrNull(treaty, deposit) is { } computed)
            {
                yield return InitialReport(group.Key.State, treaty, deposit, computed, [.. group]);
            }
        }

        var computedFor = facts.TreatyActions.Select(a => (a.State, TreatyRegistry.Default.FindOrNull(a.Treaty)?.Body)).ToHashSet();
        foreach (var reported in facts.Reported.Where(r => r.Kind == Initial))
        {
            if (ReviewKey.ParseOrNull(reported.Review) is { } key && !computedFor.Contains((key.State, key.Body)))
            {
                yield return Due(key, reported).Build(key.Cycle, null);
            }
        }
    }

    private Obligation InitialReport(StateCode state, Treaty treaty, PartialDate deposit, DueDate computed, IReadOnlyList<TreatyActionRow> actions)
    {
        var main = MainTreaty(treaty.Body) == treaty.Code;
        var first = main ? facts.Cycles(state, treaty.Body).FirstOrDefault(c => Cycles.Numbers(c).First == 1) : null;
        var reported = main && first is not null ? facts.Reported.FirstOrDefault(r => r.Kind == Initial && r.Review == new ReviewKey(state, treaty.Body, first).ToString()) : null;
        var printed = reported is not null && PartialDate.Parse(reported.Due) is var date && !Covers(date, computed.Date)
            ? new DueDate(date, DueRule.Printed, null, reported.Note ?? "as the sources report it")
            : null;
        var due = new DueBuilder(state, treaty.Body, Initial, DueDates.HoldingOrNull([computed, .. printed is null ? [] : new[] { printed }])!, asOf)
        {
            Treaty = treaty.Code,
            Deposited = deposit,
            InForce = treaty.EntryIntoForce.After(deposit),
            Cycle = first,
        };
        due.AddSources(reported is null ? actions.Where(a => Joining.Contains(a.Action)).SelectMany(a => facts.Facts.Sources(a.Id)) : facts.Facts.Sources(reported.Id));
        Receive(due, state, treaty.Body, first, reported);
        return due.Build(null, first);
    }

    private void Receive(DueBuilder due, StateCode state, BodyCode body, string? first, DossierDeadlineRow? reported)
    {
        if (first is not null)
        {
            var key = new ReviewKey(state, body, first);
            due.Received = Dates.ParseOrNull(reported?.Received) ?? facts.ReportReceived(key);
            due.NoLaterThan = facts.ReportedBy(key);
            due.CommitteeWords = facts.CommitteeWords(key);
        }

        // The treaty's rule alone does not show that a report is missing: the record may just not know of it.
        due.Uncertain = reported is null;
    }

    private IEnumerable<Obligation> SetByReviews()
    {
        var printed = facts.Printed.GroupBy(p => (new ReviewKey(p.Document.State!.Value, p.Document.Body!.Value, p.Document.Cycle!), p.Deadline.Kind)).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var (key, kind) in printed.Keys)
        {
            var reported = facts.Reported.FirstOrDefault(r => r.Kind == kind && r.Review == key.ToString());
            foreach (var same in printed[(key, kind)].GroupBy(p => p.DueOrNull()!.Date))
            {
                var due = Due(key, kind, [.. same], reported);
                yield return IsOfList(same.First().Document.Kind) ? SetByList(due, key) : Set(due, key);
            }
        }

        foreach (var reported in facts.Reported.Where(r => r.Kind != Initial))
        {
            if (ReviewKey.ParseOrNull(reported.Review) is { } key && !printed.ContainsKey((key, reported.Kind)))
            {
                yield return Set(Due(key, reported), key);
            }
        }
    }

    private static bool IsOfList(Core.Documents.DocumentKind kind) => kind is Core.Documents.DocumentKind.ListOfIssues or Core.Documents.DocumentKind.ListOfIssuesPriorToReporting;

    /// <summary>Replies to a list, and the report that replies to a list prior to reporting, belong to the review of the list.</summary>
    private Obligation SetByList(DueBuilder due, ReviewKey key)
    {
        due.Received ??= due.Kind == Next ? facts.ReportReceived(key) : null;
        due.NoLaterThan = due.Kind == Next ? facts.ReportedBy(key) : facts.Documents.Where(d => d.State == key.State && d.Body == key.Body && d.Cycle == key.Cycle && d.Kind is Core.Documents.DocumentKind.Replies).Min(d => d.Issued);
        due.Uncertain = due.Received is null && due.NoLaterThan is null;
        return due.Build(key.Cycle, null);
    }

    /// <summary>A next report leads to the next review; follow-up stays with its own.</summary>
    private Obligation Set(DueBuilder due, ReviewKey key)
    {
        var next = due.Kind == Next ? Cycles.NextOrNull(key.Cycle, facts.Cycles(key.State, key.Body)) : null;
        if (next is not null)
        {
            var answering = key with { Cycle = next };
            due.Received ??= facts.ReportReceived(answering);
            due.NoLaterThan = facts.ReportedBy(answering);
            due.Uncertain = due.Received is null && due.NoLaterThan is null;
            due.CommitteeWords = facts.CommitteeWords(answering);
        }
        else if (due.Kind == FollowUp)
        {
            due.Received ??= facts.FollowUpReceived(key);
            due.NoLaterThan = facts.Documents.Where(d => d.State == key.State && d.Body == key.Body && d.Cycle == key.Cycle && d.Kind is Core.Documents.DocumentKind.FollowUpReport).Min(d => d.Issued);
        }

        return due.Build(key.Cycle, next);
    }

    private DueBuilder Due(ReviewKey key, string kind, IReadOnlyList<PrintedFact> printed, DossierDeadlineRow? reported)
    {
        var first = printed[0];
        var builder = new DueBuilder(key.State, key.Body, kind, first.DueOrNull()!, asOf)
        {
            Cycle = key.Cycle,
            Received = Dates.ParseOrNull(reported?.Received),

            // That the record holds no reply to a follow-up request does not show that none was sent.
            Uncertain = first.IsCounted && reported is null,
        };
        builder.AddParagraphs(printed.SelectMany(p => p.Deadline.Paragraphs));
        builder.AddSources(printed.Select(p => new Views.SourceView(
            p.Address, p.Deadline.Paragraph is { } n ? $"para. {n}" : null, p.Document.Title ?? p.Address, "un-document", Hrefs.Place(p.Address, p.Deadline.Paragraph is { } m ? $"para. {m}" : null), null)));
        builder.AddSources(reported is null ? [] : facts.Facts.Sources(reported.Id));
        return builder;
    }

    private DueBuilder Due(ReviewKey key, DossierDeadlineRow reported)
    {
        var due = new DueDate(PartialDate.Parse(reported.Due), DueRule.Printed, null, reported.Note ?? "as the sources report it");
        var builder = new DueBuilder(key.State, key.Body, reported.Kind, due, asOf) { Cycle = key.Cycle, Received = Dates.ParseOrNull(reported.Received) };
        builder.AddParagraphs(reported.Paragraphs);
        builder.AddSources(facts.Facts.Sources(reported.Id));
        return builder;
    }

    /// <summary>The second report by the treaty alone: only where no review has set a date, and not before a review that was held.</summary>
    private IEnumerable<Obligation> Periodic(IReadOnlyList<Obligation> known)
    {
        var set = known.Where(o => o.View.Kind == Next).Select(o => (o.State, o.Body)).ToHashSet();
        foreach (var initial in known.Where(o => o.View is { Kind: Initial, Treaty: not null } && !set.Contains((o.State, o.Body))))
        {
            var treaty = TreatyRegistry.Default.FindOrNull(initial.View.Treaty!);
            if (treaty is null || MainTreaty(treaty.Body) != treaty.Code || DueDates.PeriodicOrNull(treaty, initial.View.Due.Date) is not { } periodic)
            {
                continue;
            }

            var held = facts.Cycles(initial.State, initial.Body);
            var received = initial.View.Received?.Date;
            if (held.Count == 0 && received is { } came && came.End < periodic.Date.Start)
            {
                yield return new DueBuilder(initial.State, initial.Body, "periodic-report", periodic, asOf) { Treaty = treaty.Code }.Build(null, null);
            }
        }
    }

    private static string? MainTreaty(BodyCode body) => BodyRegistry.Default.FindOrNull(body)?.Treaty;

    private static bool Covers(PartialDate date, PartialDate other) => date.Start <= other.Start && other.End <= date.End;
}
