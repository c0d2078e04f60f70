using NodaTime;
using Rapporteur.App.Views;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Documents;
using Rapporteur.Core.States;
using Rapporteur.Storage;

namespace Rapporteur.App.Record;

/// <summary>Puts one review together, from dossiers and from imported documents.</summary>
/// <param name="db">The record.</param>
internal sealed class ReviewReader(RecordDb db)
{
    public async Task<ReviewView?> Read(StateCode state, BodyCode body, string? cycle, LocalDate today, CancellationToken cancel)
    {
        var obligationFacts = await ObligationFacts.Load(db, state, cancel);
        var obligations = Obligations.Of(obligationFacts, today);
        var lines = await ReviewLines.Load(db, state, obligations, cancel);
        var key = lines.Keys.LastOrDefault(k => k.Body == body && (cycle is null || k.Cycle == cycle));
        return key is null ? null : await Read(key, lines, obligations, obligationFacts, cancel);
    }

    public async Task<TabledView?> Tabled(StateCode state, BodyCode body, string cycle, int page, CancellationToken cancel)
    {
        var lines = await ReviewLines.Load(db, state, [], cancel);
        var key = new ReviewKey(state, body, cycle);
        return TabledReader.OfReview(lines.Tabled, key).Count == 0 ? null : await new TabledReader(db).Page(key, lines, page, cancel);
    }

    private async Task<ReviewView> Read(ReviewKey key, ReviewLines lines, IReadOnlyList<Obligation> obligations, ObligationFacts obligationFacts, CancellationToken cancel)
    {
        var review = key.ToString();
        var own = lines.DocumentsOf(key);
        var documents = new ReviewDocuments(db, own);
        var items = await ReviewItems.Load(db, review, cancel);
        var statements = await ReviewStatements.Load(db, review, items.Facts, cancel);
        var read = await documents.Recommendations(cancel);
        var due = obligations.Where(o => o.Body == key.Body && o.Answers == key.Cycle).Select(o => o.View).ToList();
        var deadlines = obligations.Where(o => o.Body == key.Body && o.SetBy == key.Cycle && o.Answers != key.Cycle).Select(o => o.View).ToList();
        return new ReviewView
        {
            State = key.State.Value,
            StateName = StateRegistry.Default.NameOf(key.State),
            Body = key.Body.Value,
            BodyName = BodyRegistry.Default.NameOf(key.Body),
            Cycle = key.Cycle,
            Title = lines.Title(key),
            Session = lines.Session(key),
            Summary = lines.Told(key).Select(r => r.Summary).OfType<string>().FirstOrDefault(),
            Due = due,
            Timeline = Timeline.Of(key, items, own, obligationFacts, [.. due, .. deadlines]),
            Documents = [.. own.Select(d => d.Line)],
            Participations = [.. items.Participations(lines.Held(key)), .. await documents.Participations(cancel)],
            Exchanges = [.. statements.Exchanges, .. await documents.Exchanges(cancel)],
            Meetings = await MeetingDialogues.Load(db, own, cancel),
            Positions = statements.Positions,
            Claims = statements.Claims,
            Statements = statements.Others,
            Recommendations = [.. read, .. statements.Groups],
            Cases = items.Cases(),
            Figures = items.Figures(),
            Assessments = ReadAssessments.Joined(await ReadAssessments.Of(db, Observations(own), null, cancel), items.Assessments()),
            Deadlines = deadlines,
            Tabled = TabledReader.OfReview(lines.Tabled, key),
            TabledSame = lines.Tabled.Count == 0 ? 0 : await new TabledReader(db).Same(key, lines, cancel),
            Sisters = [.. lines.Keys.Where(k => k != key).Select(lines.Line)],
        };
    }

    private static List<string> Observations(IEnumerable<DocumentFound> documents) =>
        [.. documents.Where(d => d.Row.Kind == DocumentKind.ConcludingObservations).Select(d => d.Row.Symbol).OfType<string>()];
}
