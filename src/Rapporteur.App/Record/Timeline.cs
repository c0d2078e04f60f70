using Rapporteur.App.Views;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Reviews;
using Rapporteur.Core.Time;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Record;

/// <summary>A review in order of date: ratification, entry into force, what was due, what happened, what follows.</summary>
internal static class Timeline
{
    public static IReadOnlyList<TimelineMark> Of(ReviewKey key, ReviewItems items, IReadOnlyList<DocumentFound> documents, ObligationFacts facts, IReadOnlyList<DueView> due)
    {
        var marks = Joining(key, facts).Concat(items.Events.Select(e => Mark(e, items.Facts))).ToList();
        marks.AddRange(due.Select(d => new TimelineMark(d.Due, "due", $"Due: {d.Title}", d.RuleText, d.Sources)));
        marks.AddRange(documents.Where(d => d.Adopted is not null && !Has(marks, "adoption")).Select(d => OfDocument(d, PartialDate.OfDay(d.Adopted!.Value), "adoption", "Adopted")));
        marks.AddRange(documents.Where(d => d.Row.Issued is { } day && !marks.Exists(m => m.Kind == "issue" && m.Date.Date == PartialDate.OfDay(day))).Select(d => OfDocument(d, PartialDate.OfDay(d.Row.Issued!.Value), "issue", "Issued")).ToList());
        return InOrder(marks);
    }

    public static TimelineMark Mark(EventRow row, DossierFacts facts) => new(Dates.View(row.Date), row.Kind, row.Title, row.Note, facts.Sources(row.Id));

    public static TimelineMark Mark(TreatyActionRow row, DossierFacts facts) =>
        new(Dates.View(row.Date), row.Action, $"{TreatyRegistry.Default.FindOrNull(row.Treaty)?.Name ?? row.Treaty}: {row.Action.Replace('-', ' ')}", row.Note, facts.Sources(row.Id));

    public static IReadOnlyList<TimelineMark> InOrder(IEnumerable<TimelineMark> marks) => [.. marks.OrderBy(m => m.Date.Date)];

    private static IEnumerable<TimelineMark> Joining(ReviewKey key, ObligationFacts facts)
    {
        var treaty = BodyRegistry.Default.FindOrNull(key.Body)?.Treaty is { } code ? TreatyRegistry.Default.FindOrNull(code) : null;
        var actions = facts.TreatyActions.Where(a => a.State == key.State && a.Treaty == treaty?.Code).OrderBy(a => a.Ordinal).ToList();
        foreach (var action in actions)
        {
            yield return Mark(action, facts.Facts);
        }

        if (treaty is not null && Obligations.DepositOrNull(actions) is { IsDay: true } deposit)
        {
            yield return InForce(treaty, deposit);
        }
    }

    private static TimelineMark InForce(Treaty treaty, PartialDate deposit) => new(
        treaty.EntryIntoForce.After(deposit).View(), "in-force", "In force for the State", $"{treaty.EntryIntoForce.InWords} ({treaty.EntryIntoForce.Article})", []);

    private static TimelineMark OfDocument(DocumentFound document, PartialDate date, string kind, string verb) => new(
        date.View(), kind, $"{verb}: {document.Title}", document.Row.Symbol, [new SourceView(document.Address, null, document.Title, "un-document", Hrefs.Document(document.Address), null)]);

    private static bool Has(List<TimelineMark> marks, string kind) => marks.Exists(m => m.Kind == kind);
}
