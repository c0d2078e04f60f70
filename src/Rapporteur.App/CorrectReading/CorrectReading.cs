using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.Core.Corrections;
using Rapporteur.Core.Results;
using Rapporteur.Core.Statements;
using Rapporteur.Storage;
using Rapporteur.Storage.Decisions;
using Rapporteur.Storage.Recording;

namespace Rapporteur.App.CorrectReading;

/// <summary>The act of deciding about one unit of a reading: confirm, correct, split, merge, reject, or take an earlier decision back.</summary>
/// <param name="contexts">Makes contexts of the record.</param>
/// <param name="recorder">Records the decision.</param>
/// <param name="clock">Gives its time.</param>
public sealed class CorrectReading(IDbContextFactory<RecordDb> contexts, CorrectionRecorder recorder, IClock clock)
{
    private const int LongestAuthor = 200;
    private const int LongestReason = 4000;

    /// <summary>Decides, or says why not. Nothing is recorded on a failure.</summary>
    public async Task<Outcome<Correction, CorrectionFailure>> Run(CorrectionRequest request, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        var author = request.Author?.Trim() ?? "";
        if (author.Length is 0 or > LongestAuthor)
        {
            return (CorrectionFailure.NoAuthor, "");
        }

        await using var db = await contexts.CreateDbContextAsync(cancel);
        var version = await db.Versions.AsNoTracking().SingleOrDefaultAsync(v => v.Sha256 == request.Sha256, cancel);
        var reading = version is null ? null : await RecordedCorrections.ReadingOrNull(db, version.Id, cancel);
        if (reading is null)
        {
            return (CorrectionFailure.NoDocument, request.Sha256);
        }

        var draft = request.Act == CorrectionAct.Undo ? await Undoing(db, reading, request, cancel) : UnitDecision.Of(reading, request);
        if (!draft.Ok)
        {
            return (draft.Failure.Value, draft.Detail);
        }

        var at = clock.GetCurrentInstant();
        var reason = request.Reason?.Trim();
        var correction = new Correction
        {
            Id = Guid.CreateVersion7(at.ToDateTimeOffset()),
            Act = draft.Value.Act,
            Undoes = draft.Value.Undoes,
            Sha256 = request.Sha256,
            Language = reading.Read.Language,
            Was = draft.Value.Was,
            Now = draft.Value.Now,
            Seen = draft.Value.Seen,
            Author = author,
            At = at,
            Reason = string.IsNullOrEmpty(reason) ? null : reason[..Math.Min(reason.Length, LongestReason)],
        };
        await recorder.Record(correction, version!.DocumentId, draft.Value.Statement, cancel);
        return correction;
    }

    private static async Task<Outcome<DecisionDraft, CorrectionFailure>> Undoing(RecordDb db, CorrectedReading reading, CorrectionRequest request, CancellationToken cancel)
    {
        var earlier = reading.History.FirstOrDefault(c => c.Id == request.Undoes);
        if (earlier is null || !reading.Holds(earlier))
        {
            return (CorrectionFailure.NothingToUndo, "");
        }

        var statement = await db.Decisions.AsNoTracking().Where(d => d.Id == earlier.Id).Select(d => d.Statement).SingleAsync(cancel);
        return new DecisionDraft(CorrectionAct.Undo, statement, [], [], []) { Undoes = earlier.Id };
    }
}

/// <summary>A decision before it has an author and a time.</summary>
internal sealed record DecisionDraft(CorrectionAct Act, StatementKey Statement, IReadOnlyList<ReadUnit> Was, IReadOnlyList<ReadUnit> Now, IReadOnlyList<ReadUnit> Seen)
{
    public Guid? Undoes { get; init; }
}
