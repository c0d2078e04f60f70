using Microsoft.EntityFrameworkCore;
using Rapporteur.Storage.Opening;
using Rapporteur.Storage.Sqlite;
using Rapporteur.Testing;

namespace Rapporteur.Storage.Tests.Opening;

public sealed class RecordOpenerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(Databases))]
    public async Task The_migrations_are_up_to_date_with_the_model(DatabaseKind kind)
    {
        await using var record = await TestRecord.Empty(kind);
        await using var db = record.CreateDbContext();
        Assert.False(db.Database.HasPendingModelChanges(), "The model changed: run eng/migrate.sh NAME.");
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task An_empty_database_gets_its_tables_and_a_second_opening_does_nothing(DatabaseKind kind)
    {
        await using var record = await TestRecord.Empty(kind);
        var first = await Open(record);
        Assert.NotEmpty(first.Value!.Migrations);
        Assert.Null(first.Value.Backup);
        Assert.Empty((await Open(record)).Value!.Migrations);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_database_of_a_newer_program_is_left_alone(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        await Execute(record, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Later', '99.0.0')");
        var opened = await Open(record);
        Assert.Equal(OpenFailure.DatabaseNewer, opened.Failure);
        Assert.Contains("newer program", opened.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_data_is_copied_before_it_is_migrated()
    {
        await using var record = await TestRecord.Create(DatabaseKind.Sqlite);
        await Execute(record, "DROP TABLE import_findings; DROP TABLE import_files; DROP TABLE import_runs; CREATE TABLE kept (words TEXT); INSERT INTO kept VALUES ('here')");
        var original = record.CreateDbContext();
        var last = original.Database.GetMigrations().Last();
        await original.DisposeAsync();
        await Execute(record, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('00000000000000_Older', '1.0.0')");
        await Execute(record, $"DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" = '{last}'");
        await using var db = record.CreateDbContext();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => record.Provider.Migrate(db, Cancel));
        var copy = Assert.Single(Directory.GetFiles(Path.Combine(record.Folder, "backups")));
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={copy}");
        await connection.OpenAsync(Cancel);
        var query = connection.CreateCommand();
        query.CommandText = "SELECT words FROM kept";
        Assert.Equal("here", await query.ExecuteScalarAsync(Cancel));
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_block_the_next()
    {
        await using var record = await TestRecord.Empty(DatabaseKind.Sqlite);
        await Execute(record, "CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2020-01-01')");
        Assert.True((await Open(record)).Ok);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Two_programs_that_open_a_new_record_at_once_both_get_it(DatabaseKind kind)
    {
        await using var record = await TestRecord.Empty(kind);
        var opened = await Task.WhenAll(Task.Run(() => Open(record), Cancel), Task.Run(() => Open(record), Cancel));
        Assert.All(opened, o => Assert.True(o.Ok, o.Detail));
    }

    [Fact]
    public async Task A_database_that_another_program_holds_is_said_to_be_locked()
    {
        await using var record = await TestRecord.Empty(DatabaseKind.Sqlite);
        var impatient = new SqliteDatabase(record.File("record.db"), busySeconds: 1);
        await using var held = new FileStream(record.File("record.db.migrating"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        var opened = await new RecordOpener(new Contexts(impatient), impatient).Open(Cancel);
        Assert.Equal(OpenFailure.Locked, opened.Failure);
    }

    [Fact]
    public async Task A_damaged_file_is_said_to_be_damaged()
    {
        await using var record = await TestRecord.Empty(DatabaseKind.Sqlite);
        await File.WriteAllTextAsync(record.File("record.db"), string.Concat(Enumerable.Repeat("This is not a database. ", 400)), Cancel);
        var opened = await Open(record);
        Assert.Equal(OpenFailure.Corrupt, opened.Failure);
        Assert.Contains("record.db", opened.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_said_not_to_answer()
    {
        await using var record = await TestRecord.Empty(DatabaseKind.Sqlite);
        var nowhere = new Postgres.PostgresDatabase("Host=127.0.0.1;Port=1;Database=none;Timeout=2");
        var opened = await new RecordOpener(new Contexts(nowhere), nowhere).Open(Cancel);
        Assert.Equal(OpenFailure.Unreachable, opened.Failure);
        Assert.Contains("PostgreSQL database none at 127.0.0.1", opened.Detail, StringComparison.Ordinal);
    }

    private static Task<Core.Results.Outcome<OpenedRecord, OpenFailure>> Open(TestRecord record) => new RecordOpener(record, record.Provider).Open(Cancel);

    private static async Task Execute(TestRecord record, string sql)
    {
        await using var db = record.CreateDbContext();
        await db.Database.ExecuteSqlRawAsync(sql, Cancel);
    }

    private sealed class Contexts(IDatabaseProvider provider) : IDbContextFactory<RecordDb>
    {
        public RecordDb CreateDbContext()
        {
            var options = new DbContextOptionsBuilder<RecordDb>();
            provider.Configure(options);
            return new RecordDb(options.Options);
        }
    }
}
