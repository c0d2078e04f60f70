using Rapporteur.App.Hosting;
using Rapporteur.Cli.Commands;
using Rapporteur.Cli.Hosting;
using Rapporteur.Storage;
using Rapporteur.Storage.Postgres;
using Rapporteur.Storage.Sqlite;

Console.OutputEncoding = System.Text.Encoding.UTF8;
try
{
    return await CommandLine.Run(args, Database);
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("Stopped. What was done so far is kept; run the command again to do the rest.");
    return ExitCode.SomeFailed;
}

// The host is the one place where an unexpected error becomes a message.
catch (Exception bug)
{
    await Console.Error.WriteLineAsync($"The program failed and this is its fault: {bug.GetType().Name}: {bug.Message} Please report it with the command that you ran.");
    return ExitCode.RecordUnusable;
}

static IDatabaseProvider Database(RecordOptions options) => options.Database is { } connection
    ? new PostgresDatabase(connection)
    : new SqliteDatabase(Path.Combine(options.DataFolder, SqliteDatabase.FileName));
