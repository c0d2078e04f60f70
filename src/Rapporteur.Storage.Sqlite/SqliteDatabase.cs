using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Rapporteur.Storage.Opening;

namespace Rapporteur.Storage.Sqlite;

/// <summary>The record as one SQLite file in write-ahead mode, so that pages read while an import writes.</summary>
/// <param name="file">Path of the file; its folder exists.</param>
/// <param name="busySeconds">How long to wait for another program that writes or migrates.</param>
public sealed class SqliteDatabase(string file, int busySeconds = 30) : IDatabaseProvider
{
    private const int Busy = 5;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);

    /// <summary>Name of the file in a data folder.</summary>
    public const string FileName = "record.db";

    /// <inheritdoc />
    public string Name => $"SQLite at {file}";

    /// <inheritdoc />
    public void Configure(DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            DefaultTimeout = busySeconds,
            ForeignKeys = true,
        };
        options.UseSqlite(connection.ConnectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteDatabase).Assembly.GetName().Name))
            .AddInterceptors(WriteAheadLog.Interceptor);
    }

    /// <inheritdoc />
    public async Task<string?> Migrate(RecordDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        await using var only = await HoldMigrationLock(cancel);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).ToList();
        if (pending.Count == 0)
        {
            return null;
        }

        var holdsData = (await db.Database.GetAppliedMigrationsAsync(cancel)).Any();
        var backup = holdsData ? await KeepCopy(db, pending[0], cancel) : null;
        await DropAbandonedLock(db, cancel);
        await db.Database.MigrateAsync(cancel);
        return backup;
    }

    /// <inheritdoc />
    /// <remarks>A SQLite transaction that the provider begins takes the write lock at once: nothing is left to do.</remarks>
    public Task SerialiseWriters(RecordDb db, CancellationToken cancel) => Task.CompletedTask;

    /// <inheritdoc />
    public OpenFailure? Explain(DbException error) => (error as SqliteException)?.SqliteErrorCode switch
    {
        Busy or 6 => OpenFailure.Locked,
        11 or 26 => OpenFailure.Corrupt,
        3 or 8 or 10 or 14 or 23 => OpenFailure.FolderNotWritable,
        13 => OpenFailure.Full,
        _ => null,
    };

    /// <summary>One program migrates at a time; another waits for it. The system releases the file lock when the program is killed.
    /// The file stays: were it deleted, one program could hold the lock of the deleted file and another that of a new one.</summary>
    private async Task<FileStream> HoldMigrationLock(CancellationToken cancel)
    {
        for (var waited = TimeSpan.Zero; ; waited += Moment)
        {
            try
            {
                return new FileStream($"{file}.migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            }
            catch (IOException) when (waited < TimeSpan.FromSeconds(busySeconds))
            {
                await Task.Delay(Moment, cancel);
            }
            catch (IOException held)
            {
                throw new SqliteException($"Another program is changing the database's shape: wait for it. ({held.Message})", Busy);
            }
        }
    }

    /// <summary>Entity Framework keeps a lock row that a killed program leaves behind, and then waits for it without end. We hold the file lock, so any such row is abandoned.</summary>
    private static async Task DropAbandonedLock(RecordDb db, CancellationToken cancel) =>
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancel);

    private async Task<string> KeepCopy(RecordDb db, string migration, CancellationToken cancel)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, "backups")).FullName;
        var copy = Path.Combine(folder, $"before-{migration}.db");
        for (var n = 2; File.Exists(copy); n++)
        {
            copy = Path.Combine(folder, $"before-{migration}-{n}.db");
        }

        await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", cancel);
        return copy;
    }
}
