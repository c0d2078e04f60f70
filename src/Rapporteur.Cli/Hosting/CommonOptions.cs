using System.CommandLine;
using Rapporteur.App.Hosting;

namespace Rapporteur.Cli.Hosting;

/// <summary>The options that every command has.</summary>
internal sealed class CommonOptions
{
    public Option<string?> Data { get; } = new("--data") { Description = "The data folder (environment RAPPORTEUR_DATA; default ./rapporteur-data).", HelpName = "DIR", Recursive = true };

    public Option<string?> Database { get; } = new("--database") { Description = "Connection string of a PostgreSQL database instead of SQLite in the data folder.", HelpName = "CONNECTION", Recursive = true };

    public Option<bool> Json { get; } = new("--json") { Description = "Print JSON, one object a line." };

    /// <summary>Where the record is, from the options, then the environment, then the default.</summary>
    public RecordOptions Record(ParseResult parsed) => new()
    {
        DataFolder = parsed.GetValue(Data) ?? Environment.GetEnvironmentVariable("RAPPORTEUR_DATA") ?? RecordOptions.DefaultFolder,
        Database = parsed.GetValue(Database),
        Keys = Environment.GetEnvironmentVariable("RAPPORTEUR_KEYS"),
    };
}
