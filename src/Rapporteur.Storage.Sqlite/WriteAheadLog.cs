using System.Data.Common;
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
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
