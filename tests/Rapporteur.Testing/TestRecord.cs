using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Rapporteur.Storage;
using Rapporteur.Storage.Opening;
using Rapporteur.Storage.Postgres;
using Rapporteur.Storage.Sqlite;

namespace Rapporteur.Testing;

/// <summary>An empty record of one test in its own database and folder.</summary>
public sealed class TestRecord : IDbContextFactory<RecordDb>, IAsyncDisposable
{
    private readonly TempFolder folder = new();

    private TestRecord(DatabaseKind kind, string? postgres) =>
        Provider = kind == DatabaseKind.Postgres ? new PostgresDatabase(postgres!) : new SqliteDatabase(File("record.db"));

    public IDatabaseProvider Provider { get; }

    /// <summary>Watches or breaks the commands of contexts that are made from now on.</summary>
    public IInterceptor? Interceptor { get; set; }

    public string Folder => folder.Path;

    /// <summary>A record with its tables.</summary>
    public static async Task<TestRecord> Create(DatabaseKind kind)
    {
        var record = await Empty(kind);
        var opened = await new RecordOpener(record, record.Provider).Open(TestContext.Current.CancellationToken);
        Assert.True(opened.Ok, opened.Detail);
        return record;
    }

    /// <summary>A database without tables.</summary>
    public static async Task<TestRecord> Empty(DatabaseKind kind) =>
        new(kind, kind == DatabaseKind.Postgres ? await PostgresCluster.NewDatabase() : null);

    public string File(string name) => folder.File(name);

    public RecordDb CreateDbContext()
    {
        var options = new DbContextOptionsBuilder<RecordDb>();
        Provider.Configure(options);
        if (Interceptor is not null)
        {
            options.AddInterceptors(Interceptor);
        }

        return new RecordDb(options.Options);
    }

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
