using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Views;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Documents;
using Rapporteur.Core.States;
using Rapporteur.Core.Time;
using Rapporteur.Storage;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Record;

/// <summary>The reviews of one State: those that dossiers tell of, that imported documents belong to, and that rows of tables tell of.</summary>
internal sealed class ReviewLines
{
    private readonly StateCode state;
    private readonly List<ReviewRow> told;
    private readonly List<EventRow> meetings;
    private readonly IReadOnlyList<DocumentFound> documents;
    private readonly IReadOnlyList<Obligation> obligations;

    private readonly IReadOnlyList<TabledLine> tabled;

    private ReviewLines(StateCode state, List<ReviewRow> told, List<EventRow> meetings, IReadOnlyList<DocumentFound> documents, IReadOnlyList<Obligation> obligations, IReadOnlyList<TabledLine> tabled) =>
        (this.state, this.told, this.meetings, this.documents, this.obligations, this.tabled) = (state, told, meetings, documents, obligations, tabled);

    /// <summary>Reviews in order of body and cycle.</summary>
    public IReadOnlyList<ReviewKey> Keys =>
        [.. told.Select(r => new ReviewKey(r.State, r.Body, r.Cycle)).Concat(documents.Select(d => d.Review).OfType<ReviewKey>().Where(k => k.State == state)).Concat(TabledKeys).Distinct()
            .OrderBy(k => k.Body.Value, StringComparer.Ordinal).ThenBy(k => Cycles.Numbers(k.Cycle))];

    public IReadOnlyList<DocumentFound> Documents => documents;

    /// <summary>What tables tell of the State.</summary>
    public IReadOnlyList<TabledLine> Tabled => tabled;

    private IEnumerable<ReviewKey> TabledKeys => tabled.Where(t => t is { Body: not null, Cycle: not null }).Select(t => new ReviewKey(state, new BodyCode(t.Body!), t.Cycle!));

    /// <summary>Reads the reviews of a State.</summary>
    public static async Task<ReviewLines> Load(RecordDb db, StateCode state, IReadOnlyList<Obligation> obligations, CancellationToken cancel)
    {
        var told = await db.Reviews.AsNoTracking().Where(r => r.State == state).OrderBy(r => r.DossierId).ThenBy(r => r.Ordinal).ToListAsync(cancel);
        string[] named = [.. told.SelectMany(r => r.Documents)];
        var prefix = $"{state}/";
        var meetings = await db.Events.AsNoTracking().Where(e => e.Kind == "meeting" && e.Review != null && e.Review.StartsWith(prefix)).ToListAsync(cancel);
        var documents = await DocumentLines.Find(db, db.Documents.Where(d => d.State == state || (d.Symbol != null && named.Contains(d.Symbol))), cancel);
        return new ReviewLines(state, told, meetings, documents, obligations, await new TabledReader(db).Lines(state, cancel));
    }

    /// <summary>What dossiers say of a review; several may.</summary>
    public IReadOnlyList<ReviewRow> Told(ReviewKey key) => [.. told.Where(r => r.State == key.State && r.Body == key.Body && r.Cycle == key.Cycle)];

    /// <summary>Documents of a review, oldest first: by their own symbol, or because a dossier names them.</summary>
    public IReadOnlyList<DocumentFound> DocumentsOf(ReviewKey key)
    {
        var named = Told(key).SelectMany(r => r.Documents).ToHashSet(StringComparer.Ordinal);
        return [.. documents.Where(d => d.Review == key || (d.Row.Symbol is { } symbol && named.Contains(symbol)))
            .OrderBy(d => d.Row.Issued ?? NodaTime.LocalDate.MaxIsoValue).ThenBy(d => d.Row.Symbol, StringComparer.Ordinal)];
    }

    public ReviewLine Line(ReviewKey key)
    {
        var own = DocumentsOf(key);
        return new ReviewLine(
            key.State.Value, StateRegistry.Default.NameOf(key.State), key.Body.Value, key.Cycle, Title(key), Session(key), Held(key)?.View(),
            own.Count, Recommending.Among(own).Sum(d => d.Recommendations), obligations.FirstOrDefault(o => o.Body == key.Body && o.Answers == key.Cycle)?.View.Lateness,
            Hrefs.Review(key.State, key.Body, key.Cycle));
    }

    public string Title(ReviewKey key) => Told(key) is [var first, ..]
        ? first.Title
        : $"{StateRegistry.Default.NameOf(key.State)} before the {BodyRegistry.Default.NameOf(key.Body)}";

    public string? Session(ReviewKey key) => Told(key).Select(r => r.Session).OfType<string>().FirstOrDefault()
        ?? DocumentsOf(key).FirstOrDefault(d => d.Row.Kind == DocumentKind.ConcludingObservations)?.Row.Session;

    /// <summary>From the first meeting to the last; the day of adoption where no meeting is known.</summary>
    public PartialDate? Held(ReviewKey key)
    {
        var days = meetings.Where(e => e.Review == key.ToString()).Select(e => PartialDate.Parse(e.Date)).Order().ToList();
        return days.Count > 0
            ? new PartialDate(days[0].Start, days[^1].End, days[0].Precision)
            : DocumentsOf(key).Where(d => d.Row.Kind != DocumentKind.UprDecision).Select(d => d.Adopted).FirstOrDefault(a => a is not null) is { } adopted ? PartialDate.OfDay(adopted) : null;
    }
}
