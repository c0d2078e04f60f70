using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Views;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Documents;
using Rapporteur.Storage;
using Rapporteur.Storage.Documents;

namespace Rapporteur.App.Record;

/// <summary>What the imported documents of one review hold: recommendations with their concerns, questions beside replies.</summary>
/// <param name="db">The record.</param>
/// <param name="documents">Documents of the review.</param>
internal sealed class ReviewDocuments(RecordDb db, IReadOnlyList<DocumentFound> documents)
{
    private static readonly DocumentKind[] Concluding = [DocumentKind.ConcludingObservations, DocumentKind.UprReport, DocumentKind.UprThematicList];
    private static readonly string?[] Positions = ["supported", "noted", "pending", null];
    private static readonly DocumentKind[] Asking = [DocumentKind.ListOfIssues, DocumentKind.ListOfIssuesPriorToReporting];

    /// <summary>Recommendations under the headings of the document, each heading with the concerns that stand under it.</summary>
    public async Task<IReadOnlyList<RecommendationGroup>> Recommendations(CancellationToken cancel)
    {
        var groups = new List<RecommendationGroup>();
        foreach (var document in Recommending.Among(documents).Where(d => d.Row.CurrentVersionId is not null && Concluding.Contains(d.Row.Kind)))
        {
            var version = document.Row.CurrentVersionId!.Value;
            var context = await Context(document, cancel);
            var units = await Units(version, UnitKind.Recommendation, cancel);
            if (document.Row.Kind == DocumentKind.UprReport)
            {
                groups.AddRange(ByPosition(units, context, await LaterPositions.Load(db, documents.Select(d => d.Row), units, cancel)));
                continue;
            }

            var concerns = await db.Paragraphs.AsNoTracking().Where(p => p.VersionId == version && p.Role == ParagraphRole.Concern).OrderBy(p => p.Ordinal).ToListAsync(cancel);
            groups.AddRange(units.GroupBy(u => u.HeadingOrdinal).Select(g => new RecommendationGroup(
                context.Heading(g.Key)?.Text ?? "",
                context.Heading(g.Key)?.Articles ?? [],
                [.. concerns.Where(c => c.HeadingOrdinal == g.Key).Select(c => StatementViews.Of(c, context))],
                [.. g.Select(u => StatementViews.Of(u, context))])));
        }

        return groups;
    }

    private static IEnumerable<RecommendationGroup> ByPosition(IReadOnlyList<UnitRow> units, UnitContext context, LaterPositions later) => units
        .Select(u => (Unit: u, Held: later.Of(u)))
        .GroupBy(u => u.Held.Position)
        .OrderBy(g => Array.IndexOf(Positions, g.Key))
        .Select(g => new RecommendationGroup(
            context.Heading(g.First().Unit.HeadingOrdinal)?.Text ?? "", [], [],
            [.. g.Select(u => StatementViews.Of(u.Unit, context) with { Position = u.Held.Position, PositionSource = u.Held.Source })], g.Key));

    /// <summary>Questions of the lists of issues beside the replies to them.</summary>
    public async Task<IReadOnlyList<ExchangeView>> Exchanges(CancellationToken cancel)
    {
        var questions = new List<AskedQuestion>();
        foreach (var document in Read(Asking))
        {
            questions.AddRange(await Questions(document, cancel));
        }

        var replies = new List<GivenReply>();
        foreach (var document in Read([DocumentKind.Replies, DocumentKind.StateReport]))
        {
            var context = await Context(document, cancel);
            var units = await Units(document.Row.CurrentVersionId!.Value, UnitKind.Reply, cancel);
            units = document.Row.Kind == DocumentKind.StateReport ? await ToLists(document, units, cancel) : units;
            replies.AddRange(units.Select(u => new GivenReply(u, context.Heading(u.HeadingOrdinal), StatementViews.Of(u, context))));
        }

        return ReviewExchanges.Of(questions, replies);
    }

    // A report under the simplified procedure answers the list, and may answer earlier recommendations beside it.
    private async Task<List<UnitRow>> ToLists(DocumentFound report, List<UnitRow> units, CancellationToken cancel)
    {
        var content = units.Count == 0 ? null : await db.Readings.AsNoTracking().Where(r => r.VersionId == report.Row.CurrentVersionId).Select(r => r.Content).FirstOrDefaultAsync(cancel);
        var replies = content is null ? [] : ReadingContent.Unpack(content).Replies;
        return [.. units.Where(u => u.Ordinal < replies.Count && replies[u.Ordinal].Answers?.Kind is { } kind && Asking.Contains(kind))];
    }

    /// <summary>Who took part, as the documents name them.</summary>
    public async Task<IReadOnlyList<ParticipationView>> Participations(CancellationToken cancel)
    {
        var named = new List<ParticipationView>();
        foreach (var document in documents.Where(d => d.Row.CurrentVersionId is not null))
        {
            var rows = await db.Participants.AsNoTracking().Where(p => p.VersionId == document.Row.CurrentVersionId).OrderBy(p => p.Ordinal).ToListAsync(cancel);
            var source = new SourceView(document.Address, null, document.Title, "un-document", Hrefs.Document(document.Address), null);
            named.AddRange(rows.Select(p => new ParticipationView(p.Name, null, p.Role ?? "", p.Side, null, p.Present ?? true, null, null, null, null, null, [source])));
        }

        return named;
    }

    public async Task<UnitContext> Context(DocumentFound document, CancellationToken cancel)
    {
        var headings = await db.Headings.AsNoTracking().Where(h => h.VersionId == document.Row.CurrentVersionId).OrderBy(h => h.Ordinal).ToListAsync(cancel);
        return new UnitContext(document.Row, document.Address, headings, Speaker(document), document.Language);
    }

    private static string Speaker(DocumentFound document) => document.Row switch
    {
        { Kind: DocumentKind.Replies or DocumentKind.StateReport or DocumentKind.FollowUpReport, State: { } state } => UnitContext.StateName(state.Value),
        { Body: { } body } => BodyRegistry.Default.NameOf(body),
        _ => document.Title,
    };

    private async Task<IReadOnlyList<AskedQuestion>> Questions(DocumentFound document, CancellationToken cancel)
    {
        var version = document.Row.CurrentVersionId!.Value;
        var context = await Context(document, cancel);
        var units = await Units(version, UnitKind.Question, cancel);
        if (units.Count > 0)
        {
            return [.. units.Select(u => new AskedQuestion(u.Path, context.Heading(u.HeadingOrdinal), StatementViews.Of(u, context)))];
        }

        var paragraphs = await db.Paragraphs.AsNoTracking().Where(p => p.VersionId == version).OrderBy(p => p.Ordinal).ToListAsync(cancel);
        return [.. paragraphs.Select(p => new AskedQuestion(p.Number, context.Heading(p.HeadingOrdinal), StatementViews.Of(p, context) with { Kind = "question" }))];
    }

    private IEnumerable<DocumentFound> Read(DocumentKind[] kinds) => documents.Where(d => d.Row.CurrentVersionId is not null && kinds.Contains(d.Row.Kind));

    private Task<List<UnitRow>> Units(VersionId version, UnitKind kind, CancellationToken cancel) =>
        db.Units.AsNoTracking().Where(u => u.VersionId == version && u.Kind == kind).OrderBy(u => u.Ordinal).ToListAsync(cancel);
}
