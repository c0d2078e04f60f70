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
    private static readonly DocumentKind[] Concluding = [DocumentKind.ConcludingObservations, DocumentKind.UprReport];
    private static readonly DocumentKind[] Asking = [DocumentKind.ListOfIssues, DocumentKind.ListOfIssuesPriorToReporting];

    /// <summary>Recommendations under the headings of the document, each heading with the concerns that stand under it.</summary>
    public async Task<IReadOnlyList<RecommendationGroup>> Recommendations(CancellationToken cancel)
    {
        var groups = new List<RecommendationGroup>();
        foreach (var document in Read(Concluding))
        {
            var version = document.Row.CurrentVersionId!.Value;
            var context = await Context(document, cancel);
            var units = await Units(version, UnitKind.Recommendation, cancel);
            var concerns = await db.Paragraphs.AsNoTracking().Where(p => p.VersionId == version && p.Role == ParagraphRole.Concern).OrderBy(p => p.Ordinal).ToListAsync(cancel);
            groups.AddRange(units.GroupBy(u => u.HeadingOrdinal).Select(g => new RecommendationGroup(
                context.Heading(g.Key)?.Text ?? "",
                context.Heading(g.Key)?.Articles ?? [],
                [.. concerns.Where(c => c.HeadingOrdinal == g.Key).Select(c => StatementViews.Of(c, context))],
                [.. g.Select(u => StatementViews.Of(u, context))])));
        }

        return groups;
    }

    /// <summary>Questions of the list of issues, each with the replies that name it. A reply to a whole paragraph answers its items.</summary>
    public async Task<IReadOnlyList<ExchangeView>> Exchanges(CancellationToken cancel)
    {
        var replies = new List<(UnitRow Unit, UnitContext Context)>();
        foreach (var document in Read([DocumentKind.Replies]))
        {
            var context = await Context(document, cancel);
            replies.AddRange((await Units(document.Row.CurrentVersionId!.Value, UnitKind.Reply, cancel)).Select(u => (u, context)));
        }

        var exchanges = new List<ExchangeView>();
        foreach (var document in Read(Asking))
        {
            var context = await Context(document, cancel);
            var questions = await Units(document.Row.CurrentVersionId!.Value, UnitKind.Question, cancel);
            exchanges.AddRange(questions.Select(q => new ExchangeView(
                StatementViews.Of(q, context),
                [.. replies.Where(r => r.Unit.Questions.Any(path => Answers(path, q.Path))).Select(r => new ReplyView(StatementViews.Of(r.Unit, r.Context), r.Unit.Basis is { } basis ? $"Tied by {basis}." : null))])));
        }

        return exchanges;
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
        return new UnitContext(document.Row, document.Address, headings, Speaker(document));
    }

    private static string Speaker(DocumentFound document) => document.Row switch
    {
        { Kind: DocumentKind.Replies or DocumentKind.StateReport or DocumentKind.FollowUpReport, State: { } state } => UnitContext.StateName(state.Value),
        { Body: { } body } => BodyRegistry.Default.NameOf(body),
        _ => document.Title,
    };

    private static bool Answers(string answered, string question) =>
        question == answered || (question.StartsWith(answered, StringComparison.Ordinal) && question[answered.Length] is '(' or '-');

    private IEnumerable<DocumentFound> Read(DocumentKind[] kinds) => documents.Where(d => d.Row.CurrentVersionId is not null && kinds.Contains(d.Row.Kind));

    private Task<List<UnitRow>> Units(VersionId version, UnitKind kind, CancellationToken cancel) =>
        db.Units.AsNoTracking().Where(u => u.VersionId == version && u.Kind == kind).OrderBy(u => u.Ordinal).ToListAsync(cancel);
}
