using Microsoft.EntityFrameworkCore;
using Rapporteur.Testing;

[assembly: AssemblyFixture(typeof(PostgresStopped))]

namespace Rapporteur.Storage.Tests;

/// <summary>How many rows every table has: what must stay the same when nothing may be recorded twice.</summary>
internal static class Census
{
    public static async Task<string> Take(TestRecord record, CancellationToken cancel)
    {
        await using var db = record.CreateDbContext();
        var counts = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Order(StringComparer.Ordinal))
        {
            var sql = $"SELECT COUNT(*) AS \"Value\" FROM {table}";
            counts.Add($"{table} {await db.Database.SqlQueryRaw<long>(sql).SingleAsync(cancel)}");
        }

        return string.Join('\n', counts);
    }
}
