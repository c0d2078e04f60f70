using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.App.Record;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Dialogue;
using Rapporteur.Core.Results;
using Rapporteur.Core.States;
using Rapporteur.Storage;
using Rapporteur.Storage.Dialogue;
using Rapporteur.Storage.Recording;

namespace Rapporteur.App.CaptureMeeting;

/// <summary>The act of recording what a person types while a meeting is held. An entry that is wrong is refused with its reason and the rest is recorded; the same entry again changes nothing.</summary>
/// <param name="contexts">Makes contexts of the record.</param>
/// <param name="recorder">Records the entries.</param>
/// <param name="clock">Tells which times lie ahead.</param>
public sealed class CaptureMeeting(IDbContextFactory<RecordDb> contexts, CaptureRecorder recorder, IClock clock)
{
    /// <summary>Most entries of one batch.</summary>
    public const int LargestBatch = 200;

    /// <summary>Records a batch.</summary>
    /// <returns>One answer an entry, in their order; or why nothing was looked at.</returns>
    public async Task<Outcome<IReadOnlyList<CaptureAnswer>, CaptureFailure>> Run(CaptureRequest request, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Entries.Count > LargestBatch)
        {
            return (CaptureFailure.TooMany, $"A batch has at most {LargestBatch} entries.");
        }

        var key = new ReviewKey(new StateCode(request.State.ToUpperInvariant()), new BodyCode(request.Body.ToUpperInvariant()), request.Cycle);
        if (!await IsKnown(key, cancel))
        {
            return (CaptureFailure.NoReview, key.ToString());
        }

        var now = clock.GetCurrentInstant();
        var looked = request.Entries.Select(d => (Draft: d, Checked: CaptureEntry.Of(d, key.ToString(), now))).ToList();
        var recorded = new Queue<RecordedAs?>(await recorder.Record([.. looked.Select(l => l.Checked.Value).OfType<CaptureEntry>()], now, cancel));
        return looked.ConvertAll(l => !l.Checked.Ok
            ? new CaptureAnswer(l.Draft.Id, l.Draft.Revision, false, l.Checked.Failure, l.Checked.Detail)
            : Answer(l.Draft, recorded.Dequeue()));
    }

    private static CaptureAnswer Answer(CaptureDraft draft, RecordedAs? done) => done is { } kept
        ? new CaptureAnswer(draft.Id, draft.Revision, kept != RecordedAs.Unchanged, null, "")
        : new CaptureAnswer(draft.Id, draft.Revision, false, CaptureRefusal.Otherwise, "The record holds this revision with other words, or the entry under another review.");

    private async Task<bool> IsKnown(ReviewKey key, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return (await ReviewLines.Load(db, key.State, [], cancel)).Keys.Contains(key);
    }
}
