using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Rapporteur.Storage.Sqlite;

/// <summary>Sets every connection to the write-ahead log. With it <c>synchronous = NORMAL</c> keeps whole transactions through a kill of the program;
/// a loss of power may cost the last ones, which the next import records again.</summary>
internal sealed class WriteAheadLog : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;";

    private WriteAheadLog()
    {
    }

    public static WriteAheadLog Interceptor { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (OnlyReads(connection))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (OnlyReads(connection))
        {
            return;
        }

        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Entity Framework looks with such a connection whether there is a database: one that another program is just making has no log yet, and may not be given one by a reader.</summary>
    private static bool OnlyReads(DbConnection connection) => new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly;
}
