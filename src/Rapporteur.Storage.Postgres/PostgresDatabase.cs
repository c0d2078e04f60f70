using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Rapporteur.Storage.Opening;

namespace Rapporteur.Storage.Postgres;

/// <summary>The record in a PostgreSQL database (15 or later) that exists and that the user may create tables in. Backups are the server's.</summary>
/// <param name="connection">Connection string, <c>Host=…;Database=…</c>.</param>
public sealed class PostgresDatabase(string connection) : IDatabaseProvider
{
    /// <summary>"Rapporte" in ASCII: a number that no other program is likely to lock.</summary>
    private const long MigrationLock = 0x526170706f727465;

    /// <inheritdoc />
    public string Name
    {
        get
        {
            var parts = new NpgsqlConnectionStringBuilder(connection);
            return $"PostgreSQL database {parts.Database} at {parts.Host}";
        }
    }

    /// <inheritdoc />
    public void Configure(DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.UseNpgsql(connection, npgsql => npgsql.MigrationsAssembly(typeof(PostgresDatabase).Assembly.GetName().Name));
    }

    /// <inheritdoc />
    public async Task<string?> Migrate(RecordDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);

        // Entity Framework locks one migration at a time: a second program comes in between two of them. This lock spans them all, and ends with the connection.
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({MigrationLock})", cancel);
            await db.Database.MigrateAsync(cancel);
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({MigrationLock})", cancel);
            return null;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <inheritdoc />
    public Task SerialiseWriters(RecordDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Database.ExecuteSqlRawAsync("LOCK TABLE documents IN SHARE ROW EXCLUSIVE MODE", cancel);
    }

    /// <inheritdoc />
    public OpenFailure? Explain(DbException error) => error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable } => OpenFailure.Locked,
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => OpenFailure.Full,
        PostgresException { SqlState: PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted } => OpenFailure.Corrupt,
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } => OpenFailure.Unreachable,
        PostgresException { SqlState: ['0', '8', ..] or ['2', '8', ..] or ['3', 'D', ..] or ['5', '3', ..] or ['5', '7', ..] } => OpenFailure.Unreachable,
        PostgresException => null,
        NpgsqlException => OpenFailure.Unreachable,
        _ => null,
    };
}
