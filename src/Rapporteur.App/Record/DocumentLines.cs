using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.App.Views;
using Rapporteur.Core.Documents;
using Rapporteur.Storage;
using Rapporteur.Storage.Documents;

namespace Rapporteur.App.Record;

/// <summary>Documents as lines of lists.</summary>
internal static class DocumentLines
{
    public static async Task<IReadOnlyList<DocumentFound>> Find(RecordDb db, IQueryable<DocumentRow> documents, CancellationToken cancel)
    {
        var found = await (
            from d in documents.AsNoTracking()
            join v in db.Versions on d.CurrentVersionId equals (VersionId?)v.Id into versions
            from v in versions.DefaultIfEmpty()
            select new DocumentFound(
                d,
                v == null ? null : v.Sha256,
                v == null ? null : v.Language,
                v == null ? null : v.File,
                v == null ? null : v.AdoptedDate,
                db.Paragraphs.Count(p => p.VersionId == d.CurrentVersionId),
                db.Units.Count(u => u.VersionId == d.CurrentVersionId),
                db.Units.Count(u => u.VersionId == d.CurrentVersionId && u.Kind == UnitKind.Recommendation && !u.Procedural))).ToListAsync(cancel);
        return [.. found.OrderByDescending(f => f.Row.Issued).ThenBy(f => f.Row.Symbol, StringComparer.Ordinal)];
    }
}

/// <summary>Which documents of a review hold its recommendations.</summary>
internal static class Recommending
{
    /// <summary>All but thematic lists beside the report that they list: its recommendations are the same.</summary>
    public static IEnumerable<DocumentFound> Among(IReadOnlyList<DocumentFound> documents) =>
        documents.Where(d => d.Row.Kind != DocumentKind.UprThematicList || !documents.Any(o => o.Row is { Kind: DocumentKind.UprReport, CurrentVersionId: not null }));
}

/// <summary>A document with what its current version counts.</summary>
internal sealed record DocumentFound(DocumentRow Row, string? Sha256, string? Language, string? File, LocalDate? Adopted, int Paragraphs, int Units, int Recommendations)
{
    /// <summary>What addresses it.</summary>
    public string Address => Row.Symbol ?? Sha256 ?? Row.Id.Value;

    /// <summary>The review that it belongs to by its own symbol; null where it names no State, body or cycle.</summary>
    public ReviewKey? Review => Row is { State: { } state, Body: { } body, Cycle: { } cycle } ? new ReviewKey(state, body, cycle) : null;

    public string Title => Row.Title ?? Row.Symbol ?? File ?? Address;

    public DocumentLine Line => new(
        Title, Row.Symbol, Row.Kind.Name(), Language, Row.Issued, Hrefs.Document(Address), Paragraphs, Units, Row.State?.Value, Row.Body?.Value, Row.Cycle);
}
