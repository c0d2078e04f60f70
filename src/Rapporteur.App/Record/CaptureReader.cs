using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Views;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Dialogue;
using Rapporteur.Core.States;
using Rapporteur.Storage;
using Rapporteur.Storage.Dialogue;

namespace Rapporteur.App.Record;

/// <summary>Reads captured entries.</summary>
/// <param name="contexts">Makes contexts of the record.</param>
internal sealed class CaptureReader(IDbContextFactory<RecordDb> contexts) : ICaptureReader
{
    public async Task<IReadOnlyList<CapturedLine>> Captured(string state, string body, string cycle, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var key = new ReviewKey(new StateCode(state.ToUpperInvariant()), new BodyCode(body.ToUpperInvariant()), cycle);
        var entries = await CapturedEntries.Load(db, key.ToString(), cancel);
        var words = entries.ToDictionary(e => e.Entry.Id, e => e.Entry.Text);
        return [.. entries.Select(e => Line(e, e.Entry.Answers is { } question ? words.GetValueOrDefault(question) : null))];
    }

    private static CapturedLine Line(CapturedEntry captured, string? answered)
    {
        var entry = captured.Entry;
        return new CapturedLine(
            entry.Id.ToString(), entry.Revision, entry.Sequence, entry.Meeting, entry.Kind.Name(), entry.Speaker, entry.Side, entry.Text,
            captured.FirstTypedAt, entry.Author, captured.Corrected, entry.Answers?.ToString(), answered);
    }
}
