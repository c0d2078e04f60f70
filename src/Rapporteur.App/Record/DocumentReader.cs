using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Views;
using Rapporteur.Core.Documents;
using Rapporteur.Core.States;
using Rapporteur.Storage;
using Rapporteur.Storage.Decisions;
using Rapporteur.Storage.Documents;

namespace Rapporteur.App.Record;

/// <summary>Puts one document together.</summary>
/// <param name="db">The record.</param>
internal sealed class DocumentReader(RecordDb db)
{
    public async Task<DocumentView?> Read(string symbolOrHash, string? language, CancellationToken cancel)
    {
        var row = await FindOrNull(db, symbolOrHash, cancel);
        if (row is null)
        {
            return null;
        }

        var versions = await new DocumentVersions(db).Of(row.Id, cancel);
        var shown = ShownOrNull(row, versions, symbolOrHash, language);
        var reading = shown is null ? null : await RecordedCorrections.ReadingOrNull(db, shown.Id, cancel);
        var address = row.Symbol ?? shown?.Sha256 ?? row.Id.Value;
        return new DocumentView
        {
            Reading = reading?.Shown,
            Meeting = MeetingDialogues.OneOrNull(reading?.Shown, address, row.Title ?? address),
            Title = row.Title ?? row.Symbol ?? shown?.File ?? address,
            Symbol = row.Symbol,
            Href = Hrefs.Document(address),
            ReadingHref = reading is null ? null : $"{Hrefs.Document(row.Symbol is not null && shown!.Id == row.CurrentVersionId ? row.Symbol : shown!.Sha256)}/reading",
            StateName = row.State is { } state ? StateRegistry.Default.NameOf(state) : null,
            ReviewHref = await ReviewHref(row, cancel),
            Versions = [.. versions.Select(DocumentVersions.Line)],
            Statements = await Statements(row, cancel),
            Sources = await Sources(row, cancel),
        };
    }

    /// <summary>The version that an address means: the one of the hash, else the current one of the language, else the one that is shown.</summary>
    public static VersionRow? ShownOrNull(DocumentRow row, List<VersionRow> versions, string symbolOrHash, string? language) =>
        versions.Find(v => v.Sha256 == symbolOrHash) ?? versions.Find(v => v.Current && v.Language == language) ?? versions.Find(v => v.Id == row.CurrentVersionId);

    /// <summary>A document by its symbol in any spelling that parses, another of its symbols, or the hash of a version.</summary>
    public static async Task<DocumentRow?> FindOrNull(RecordDb db, string symbolOrHash, CancellationToken cancel)
    {
        var symbol = DocumentSymbol.TryParse(symbolOrHash, out var parsed) ? parsed.Text : symbolOrHash;
        return await db.Documents.AsNoTracking().FirstOrDefaultAsync(d => d.Symbol == symbol, cancel)
            ?? await (from v in db.Versions.AsNoTracking()
                      join d in db.Documents.AsNoTracking() on v.DocumentId equals d.Id
                      where v.Sha256 == symbolOrHash || v.OtherSymbols.Contains(symbol)
                      select d).FirstOrDefaultAsync(cancel);
    }

    /// <summary>The review of its symbol, or the first that a dossier counts it to.</summary>
    private async Task<string?> ReviewHref(DocumentRow row, CancellationToken cancel)
    {
        if (row is { State: { } state, Body: { } body, Cycle: { } cycle })
        {
            return Hrefs.Review(state, body, cycle);
        }

        var told = row.Symbol is null ? null : await db.Reviews.AsNoTracking().OrderBy(r => r.Id).FirstOrDefaultAsync(r => r.Documents.Contains(row.Symbol), cancel);
        return told is null ? null : Hrefs.Review(told.State, told.Body, told.Cycle);
    }

    private async Task<IReadOnlyList<StatementView>> Statements(DocumentRow row, CancellationToken cancel)
    {
        var said = await db.Statements.AsNoTracking().Where(s => s.Symbol != null && s.Symbol == row.Symbol).OrderBy(s => s.DossierId).ThenBy(s => s.Ordinal).ToListAsync(cancel);
        var facts = await DossierFacts.Load(db, [.. said.Select(s => s.DossierId).Distinct()], cancel);
        return [.. said.Select(s => StatementViews.Of(s, facts))];
    }

    private async Task<IReadOnlyList<SourceView>> Sources(DocumentRow row, CancellationToken cancel)
    {
        var described = await db.Sources.AsNoTracking().Where(s => s.Symbol != null && s.Symbol == row.Symbol).OrderBy(s => s.DossierId).ThenBy(s => s.Ordinal).ToListAsync(cancel);
        return [.. described.Select(s => DossierFacts.View(s, null) with { Href = s.Url })];
    }
}
