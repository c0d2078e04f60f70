using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Views;
using Rapporteur.Core.Corrections;
using Rapporteur.Storage;
using Rapporteur.Storage.Decisions;
using Rapporteur.Storage.Documents;
using Rapporteur.Storage.Files;
using Rapporteur.Storage.Recording;

namespace Rapporteur.App.Record;

/// <summary>Puts the reader's view of one document together.</summary>
/// <param name="db">The record.</param>
/// <param name="files">The original files.</param>
internal sealed class ReadingReader(RecordDb db, IFileStore files)
{
    private static readonly byte[] PdfMark = "%PDF-"u8.ToArray();

    /// <summary>How far from its beginning a PDF may say what it is.</summary>
    private const int MarkWithin = 1024;

    public async Task<ReadingView?> Read(string symbolOrHash, string? language, CancellationToken cancel)
    {
        if (await Version(symbolOrHash, language, cancel) is not ({ } row, { } version) || await RecordedCorrections.ReadingOrNull(db, version.Id, cancel) is not { } reading)
        {
            return null;
        }

        // Another version than the one that the symbol stands for is addressed by its hash.
        var address = row.Symbol is not null && version.Id == row.CurrentVersionId ? row.Symbol : version.Sha256;
        await using var original = files.OpenOrNull(version.Sha256);
        return new ReadingView
        {
            Reading = reading,
            Units = [.. UnitKeys.Of(reading).Select(u => new DeskUnit(u.Key.Value, u.Unit)).OrderBy(u => PlaceOf(reading, u.Shown.Unit)).ThenByDescending(u => u.Shown.Unit.Kind)],
            Title = row.Title ?? row.Symbol ?? version.File,
            Symbol = row.Symbol,
            Href = Hrefs.Document(address),
            OriginalHref = original is null ? null : $"{Hrefs.Document(version.Sha256)}/original",
            IsPdf = original is not null && await IsPdf(original, cancel),
        };
    }

    public async Task<OriginalFile?> Original(string symbolOrHash, string? language, CancellationToken cancel)
    {
        if (await Version(symbolOrHash, language, cancel) is not ({ }, { } version) || files.OpenOrNull(version.Sha256) is not { } content)
        {
            return null;
        }

        var isPdf = await IsPdf(content, cancel);
        content.Position = 0;
        return new OriginalFile(content, version.File, isPdf);
    }

    private async Task<(DocumentRow? Row, VersionRow? Version)> Version(string symbolOrHash, string? language, CancellationToken cancel)
    {
        var row = await DocumentReader.FindOrNull(db, symbolOrHash, cancel);
        var versions = row is null ? [] : await db.Versions.AsNoTracking().Where(v => v.DocumentId == row.Id).ToListAsync(cancel);
        return (row, row is null ? null : DocumentReader.ShownOrNull(row, versions, symbolOrHash, language));
    }

    // A deadline stands where the paragraph that sets it stands.
    private static int PlaceOf(CorrectedReading reading, ReadUnit unit) =>
        unit.Span?.Start ?? reading.Read.Paragraphs.FirstOrDefault(p => p.Number == unit.Path)?.Span.End ?? int.MaxValue;

    private static async Task<bool> IsPdf(Stream file, CancellationToken cancel)
    {
        var beginning = new byte[MarkWithin];
        var length = await file.ReadAtLeastAsync(beginning, MarkWithin, throwOnEndOfStream: false, cancel);
        return beginning.AsSpan(0, length).IndexOf(PdfMark) >= 0;
    }
}
