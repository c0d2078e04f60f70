using Microsoft.EntityFrameworkCore;

namespace Rapporteur.Storage.Recording;

/// <summary>Documents that no file and no source names any longer.</summary>
internal static class UnnamedDocuments
{
    public static async Task Remove(RecordDb db, CancellationToken cancel)
    {
        var without = await db.Documents.Where(d => !db.Versions.Any(v => v.DocumentId == d.Id)).ToListAsync(cancel);
        if (without.Count == 0)
        {
            return;
        }

        var named = (await db.Sources.Where(s => s.Symbol != null).Select(s => s.Symbol!).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal);
        named.UnionWith((await db.Reviews.Select(r => r.Documents).ToListAsync(cancel)).SelectMany(d => d));
        named.UnionWith(await db.Statements.Where(s => s.Symbol != null).Select(s => s.Symbol!).ToListAsync(cancel));
        db.Documents.RemoveRange(without.Where(d => d.Symbol is null || !named.Contains(d.Symbol)));
        await db.SaveChangesAsync(cancel);
    }
}
