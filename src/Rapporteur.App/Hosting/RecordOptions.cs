using Rapporteur.App.Attachments;
using Rapporteur.App.ImportDocument;

namespace Rapporteur.App.Hosting;

/// <summary>Where the record is.</summary>
public sealed record RecordOptions
{
    /// <summary>Folder that is used when none is named.</summary>
    public const string DefaultFolder = "./rapporteur-data";

    /// <summary>The data folder: database, original files, backups. Made when it is not there.</summary>
    public string DataFolder { get; init; } = DefaultFolder;

    /// <summary>Connection string of a PostgreSQL database; null for SQLite in the data folder.</summary>
    public string? Database { get; init; }

    /// <summary>Folder of the keys of attachments, or file of the master key: outside the data folder. Null for the default under the user's application data.</summary>
    public string? Keys { get; init; }

    /// <summary>What an import takes on.</summary>
    public ImportLimits Limits { get; init; } = new();

    /// <summary>Everything that is wrong with the options, each with what to do; empty when all is well.</summary>
    public IReadOnlyList<string> Mistakes()
    {
        var mistakes = new List<string>();
        if (string.IsNullOrWhiteSpace(DataFolder))
        {
            mistakes.Add("The data folder has no name: give --data DIR or RAPPORTEUR_DATA.");
        }
        else if (DataFolder.Contains('\0', StringComparison.Ordinal))
        {
            mistakes.Add("The data folder's name holds a NUL.");
        }
        else if (File.Exists(DataFolder))
        {
            mistakes.Add($"The data folder {DataFolder} is a file: name a folder.");
        }

        else if (new KeyFolder(string.IsNullOrWhiteSpace(Keys) ? KeyFolder.DefaultPath : Keys).MistakeOrNull(DataFolder) is { } keys)
        {
            mistakes.Add(keys);
        }

        if (Database is not null && !Database.Contains('=', StringComparison.Ordinal))
        {
            mistakes.Add("--database is not a connection string: write \"Host=…;Database=…\".");
        }

        if (Limits.MaxFileBytes <= 0)
        {
            mistakes.Add("The largest file size must be above 0 bytes.");
        }

        if (Limits.MaxFileTime <= NodaTime.Duration.Zero)
        {
            mistakes.Add("The longest reading time must be above 0.");
        }

        if (Limits.Readers <= 0)
        {
            mistakes.Add("At least one reader is needed.");
        }

        return mistakes;
    }
}
