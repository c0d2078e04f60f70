using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Record;
using Rapporteur.App.Views;
using Rapporteur.Core.Accountability;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Statements;
using Rapporteur.Extraction.Dialogue;
using Rapporteur.Storage;
using Rapporteur.Storage.Decisions;
using Rapporteur.Storage.Documents;

namespace Rapporteur.App.Accountability;

/// <summary>Numbers and happenings on accountability that imported documents give, with the words that give them. They are proposals until a person confirms them.</summary>
/// <param name="db">The record.</param>
/// <param name="decisions">What people decided about them.</param>
internal sealed class ReadFacts(RecordDb db, IReadOnlyList<DecisionRow> decisions)
{
    private const string Read = "en";

    private static readonly DocumentKind[] Telling =
        [DocumentKind.ConcludingObservations, DocumentKind.Replies, DocumentKind.StateReport, DocumentKind.FollowUpReport, DocumentKind.FollowUpAssessment];

    private static readonly ParagraphRole[] Asking = [ParagraphRole.Recommendation, ParagraphRole.FollowUp, ParagraphRole.NextReport, ParagraphRole.Dissemination];

    /// <summary>Stages whose words mean other things too.</summary>
    private static readonly Stage[] Everyday = [Stage.Trial, Stage.Examination, Stage.Redress];

    private static readonly ExchangeReader Reader = new();

    /// <summary>Those of one review, in the order of documents and paragraphs.</summary>
    public async Task<IReadOnlyList<ProposedFact>> Of(ReviewKey key, ReviewLines lines, CancellationToken cancel)
    {
        var found = new List<ProposedFact>();
        var documents = lines.DocumentsOf(key);
        var reader = new ReviewDocuments(db, documents);
        foreach (var document in documents.Where(d => d.Row.CurrentVersionId is not null && d.Language is null or Read && Telling.Contains(d.Row.Kind)))
        {
            var context = await reader.Context(document, cancel);
            var paragraphs = await db.Paragraphs.AsNoTracking()
                .Where(p => p.VersionId == document.Row.CurrentVersionId && !Asking.Contains(p.Role)).OrderBy(p => p.Ordinal).ToListAsync(cancel);
            found.AddRange(paragraphs.SelectMany(p => Of(key, StatementViews.Of(p, context))));
        }

        foreach (var record in documents.Where(d => d.Row is { CurrentVersionId: not null, Kind: DocumentKind.SummaryRecord } && d.Language is null or Read))
        {
            found.AddRange(await Replied(key, record, await reader.Context(record, cancel), cancel));
        }

        return found;
    }

    /// <summary>Of a meeting only what the State replied: what a committee asks is no fact.</summary>
    private async Task<IReadOnlyList<ProposedFact>> Replied(ReviewKey key, DocumentFound record, UnitContext context, CancellationToken cancel)
    {
        var replies = await db.Units.AsNoTracking().Where(u => u.VersionId == record.Row.CurrentVersionId && u.Kind == UnitKind.Reply).OrderBy(u => u.Ordinal).ToListAsync(cancel);
        return [.. replies.SelectMany(u => Of(key, StatementViews.Of(u, context)))];
    }

    private IEnumerable<ProposedFact> Of(ReviewKey review, StatementView said)
    {
        var repeats = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var offer in Reader.Offers(said.Words).Where(IsFact))
        {
            var nth = repeats[offer.Words!] = repeats.GetValueOrDefault(offer.Words!) + 1;
            var key = RecordIdentity.OfFact(new StatementKey(said.Key), offer.Words!, nth - 1);
            yield return new ProposedFact(key.Value, said, offer.Words!, offer.Span!.Value.Start, offer.Span.Value.End, Shapes.View(offer), review.ToString(), AnswerDecisions.FactOrNull(decisions, key));
        }
    }

    /// <summary>A number or a happening at a stage. Nobody asked here, so the words must say themselves that they are about accountability: by an official at a stage that is
    /// no everyday word, or by an act. "Hearing aids" are no hearings, and the rehabilitation of patients is no redress.</summary>
    private static bool IsFact(DataOffer offer) => offer is { Words: not null, Span: not null, Stages.Count: > 0, Kind: OfferKind.Figures or OfferKind.Case or OfferKind.Practice }
        && (offer.ActorClasses.Any(a => a.IsOfficial())
            ? offer.Act is not null || !offer.Stages.All(Everyday.Contains)
            : offer is { Act: not null, Count: not null } && !offer.Stages.All(s => s == Stage.Disciplinary || Everyday.Contains(s)));
}
