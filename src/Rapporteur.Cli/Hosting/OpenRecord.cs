using Microsoft.Extensions.DependencyInjection;
using Rapporteur.App.Hosting;
using Rapporteur.Storage;

namespace Rapporteur.Cli.Hosting;

/// <summary>Opens the record for one command.</summary>
internal sealed class OpenRecord(Func<RecordOptions, IDatabaseProvider> database)
{
    /// <summary>The acts without a record: what reads only.</summary>
    public ServiceProvider Closed(RecordOptions options) => new ServiceCollection().AddRapporteur(options, database).BuildServiceProvider();

    /// <summary>Adds the acts to a host's services.</summary>
    public void AddTo(IServiceCollection services, RecordOptions options) => services.AddRapporteur(options, database);

    /// <summary>The acts with the record open; null, with the reason on standard error, when it cannot be used.</summary>
    public async Task<ServiceProvider?> Open(RecordOptions options, CancellationToken cancel)
    {
        if (!await SayMistakes(options))
        {
            return null;
        }

        var services = Closed(options);
        if (await Opened(services, cancel))
        {
            return services;
        }

        await services.DisposeAsync();
        return null;
    }

    /// <summary>Opens the record of these services; false, with the reason on standard error, when it cannot be used.</summary>
    public static async Task<bool> Opened(IServiceProvider services, CancellationToken cancel)
    {
        var opened = await services.GetRequiredService<RecordHost>().Open(cancel);
        if (!opened.Ok)
        {
            await Console.Error.WriteLineAsync(opened.Detail);
            return false;
        }

        if (opened.Value.Backup is { } backup)
        {
            await Console.Error.WriteLineAsync($"The database was brought to this program's shape; a copy of the earlier one is {backup}");
        }

        return true;
    }

    /// <summary>True when the options have no mistake; else each is on standard error.</summary>
    public static async Task<bool> SayMistakes(RecordOptions options)
    {
        foreach (var mistake in options.Mistakes())
        {
            await Console.Error.WriteLineAsync(mistake);
        }

        return options.Mistakes().Count == 0;
    }
}
