using Microsoft.EntityFrameworkCore;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Storage;
using Rapporteur.Storage.Documents;

namespace Rapporteur.App.Record;

/// <summary>Positions that addenda to a report of the periodic review state after it, or that a thematic list of the review reports: they take the place of "to be examined", and the paragraph that says so is the source.</summary>
internal sealed class LaterPositions
{
    private const string Pending = "pending";

    private readonly Dictionary<string, (string Position, string Source)> byPath = new(StringComparer.Ordinal);

    private LaterPositions()
    {
    }

    /// <summary>The positions that hold where no addendum and no list is in the record.</summary>
    public static LaterPositions None { get; } = new();

    /// <summary>Reads the addenda among a review's documents.</summary>
    /// <param name="db">The record.</param>
    /// <param name="documents">The documents of the review.</param>
    /// <param name="units">The recommendations of the report.</param>
    /// <param name="cancel">Ends the reading early.</param>
    public static async Task<LaterPositions> Load(RecordDb db, IEnumerable<DocumentRow> documents, IReadOnlyList<UnitRow> units, CancellationToken cancel)
    {
        var later = new LaterPositions();
        var pending = units.Where(u => u.Position == Pending).ToLookup(u => Serial(u.Path), u => u.Path, StringComparer.Ordinal);
        var paths = units.Select(u => Number(u.Path)).ToHashSet(StringComparer.Ordinal);
        // What the State says itself comes before what a list reports of it.
        foreach (var document in documents.Where(d => d is { Kind: DocumentKind.UprAddendum or DocumentKind.UprThematicList, CurrentVersionId: not null }).OrderBy(d => d.Kind))
        {
            var content = await db.Readings.AsNoTracking().Where(r => r.VersionId == document.CurrentVersionId).Select(r => r.Content).FirstOrDefaultAsync(cancel);
            foreach (var stated in content is null ? [] : ReadingContent.Unpack(content).Positions)
            {
                later.Add(stated, stated.Source?.Text ?? document.Symbol ?? document.Title ?? document.Id.Value, paths, pending);
            }
        }

        return later;
    }

    private void Add(RecommendationPosition stated, string address, HashSet<string> paths, ILookup<string, string> pending)
    {
        var source = stated.Paragraph is { } paragraph ? $"{address}, para. {paragraph}" : address;
        foreach (var number in stated.Recommendations)
        {
            // Counted from 1 in the addendum: the one recommendation to be examined that ends in this number.
            var path = paths.Contains(number) ? number : pending[number].Select(Number).Distinct().ToList() is [var only] ? only : null;
            _ = path is not null && byPath.TryAdd(path, (stated.Position, source));
        }
    }

    /// <summary>The position of a recommendation and where it is stated.</summary>
    public (string? Position, string? Source) Of(UnitRow unit) =>
        unit.Position is null or Pending && byPath.TryGetValue(Number(unit.Path), out var later) ? later : (unit.Position, unit.PositionSource);

    private static string Number(string path) => path.Split('#', '~')[0];

    private static string Serial(string path)
    {
        var number = Number(path);
        return number[(number.LastIndexOf('.') + 1)..];
    }
}
