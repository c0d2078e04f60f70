using Microsoft.EntityFrameworkCore;
using Rapporteur.Storage;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.PublicView;

/// <summary>Some cases with their parts, as recorded.</summary>
internal sealed record CaseParts(
    IReadOnlyList<CaseRow> Cases, IReadOnlyList<CasePersonRow> People, IReadOnlyList<CaseActRow> Acts, IReadOnlyList<CasePerpetratorRow> Perpetrators, IReadOnlyList<CaseStepRow> Steps, IReadOnlyList<CaseRedressRow> Redress)
{
    public static async Task<CaseParts> Load(RecordDb db, IQueryable<CaseRow> cases, CancellationToken cancel)
    {
        var rows = await Ordered(cases, cancel);
        string[] dossiers = [.. rows.Select(c => c.DossierId).Distinct()];
        return new CaseParts(
            rows,
            await Ordered(db.CasePeople.Where(p => dossiers.Contains(p.DossierId)), cancel),
            await Ordered(db.CaseActs.Where(p => dossiers.Contains(p.DossierId)), cancel),
            await Ordered(db.CasePerpetrators.Where(p => dossiers.Contains(p.DossierId)), cancel),
            await Ordered(db.CaseSteps.Where(p => dossiers.Contains(p.DossierId)), cancel),
            await Ordered(db.CaseRedress.Where(p => dossiers.Contains(p.DossierId)), cancel));
    }

    public static async Task<IReadOnlyList<TRow>> Ordered<TRow>(IQueryable<TRow> rows, CancellationToken cancel)
        where TRow : DossierItemRow => await rows.AsNoTracking().OrderBy(r => r.DossierId).ThenBy(r => r.Ordinal).ToListAsync(cancel);
}
