namespace Rapporteur.Testing;

/// <summary>Stops the private PostgreSQL server after the last test of an assembly: <c>[assembly: AssemblyFixture(typeof(PostgresStopped))]</c>.</summary>
public sealed class PostgresStopped : IAsyncLifetime
{
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync() => await PostgresCluster.StopRunning();
}
