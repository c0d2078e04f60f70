using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Rapporteur.Testing;

/// <summary>A private PostgreSQL server of the test process: own folder, own port on the loopback address. Where tests were run it is stopped and removed
/// after the last of them (<see cref="PostgresStopped"/>): a runner gives the process ten seconds to end, and a busy machine needs longer to remove fifty databases.</summary>
public sealed class PostgresCluster
{
    private static readonly Lazy<Task<PostgresCluster?>> Running = new(Start);

    private readonly string programs;
    private readonly string folder;
    private readonly int port;
    private int databases;
    private int stopped;

    private PostgresCluster(string programs, string folder, int port) => (this.programs, this.folder, this.port) = (programs, folder, port);

    /// <summary>Connection string of a new empty database; the test is skipped where PostgreSQL is not installed.</summary>
    public static async Task<string> NewDatabase()
    {
        var cluster = await Running.Value;
        if (cluster is null)
        {
            Requirements.Absent("PostgreSQL is not installed under /usr/lib/postgresql.");
        }

        return await cluster!.Create();
    }

    private static async Task<PostgresCluster?> Start()
    {
        const string installed = "/usr/lib/postgresql";
        var programs = Directory.Exists(installed)
            ? Directory.EnumerateDirectories(installed).Select(d => Path.Combine(d, "bin")).Where(d => File.Exists(Path.Combine(d, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
            : null;
        if (programs is null)
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("rapporteur-pg-").FullName;
        if (Environment.IsPrivilegedProcess)
        {
            await Run("chown", ["postgres", folder]);
        }

        var cluster = new PostgresCluster(programs, folder, FreePort());
        await cluster.AsServer("initdb", "-D", $"{folder}/data", "-U", "app", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => cluster.Stop().GetAwaiter().GetResult();
        await cluster.AsServer("pg_ctl", "-D", $"{folder}/data", "-w", "-l", $"{folder}/log", "-o", $"-p {cluster.port} -h 127.0.0.1 -k {folder} -c fsync=off", "start");
        return cluster;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task Run(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/", RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {said}");
    }

    private string Connection(string database) => $"Host=127.0.0.1;Port={port.ToString(CultureInfo.InvariantCulture)};Username=app;Database={database}";

    private async Task<string> Create()
    {
        var name = $"test{Interlocked.Increment(ref databases)}";
        await using var connection = new NpgsqlConnection(Connection("postgres"));
        await connection.OpenAsync();
        await using var create = connection.CreateCommand();
        create.CommandText = $"CREATE DATABASE {name}";
        await create.ExecuteNonQueryAsync();
        return Connection(name);
    }

    /// <summary>The server refuses to run as root.</summary>
    private Task AsServer(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? Run("runuser", ["-u", "postgres", "--", Path.Combine(programs, program), .. arguments])
        : Run(Path.Combine(programs, program), arguments);

    /// <summary>Stops the server, if it was started.</summary>
    internal static async Task StopRunning()
    {
        if (Running.IsValueCreated && await Running.Value is { } cluster)
        {
            await cluster.Stop();
        }
    }

    private async Task Stop()
    {
        if (Interlocked.Exchange(ref stopped, 1) == 0)
        {
            await AsServer("pg_ctl", "-D", $"{folder}/data", "-m", "immediate", "-w", "stop");
            Directory.Delete(folder, recursive: true);
        }
    }
}
