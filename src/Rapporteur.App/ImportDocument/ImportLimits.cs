using NodaTime;

namespace Rapporteur.App.ImportDocument;

/// <summary>What an import takes on.</summary>
public sealed record ImportLimits
{
    /// <summary>Largest file that is read, in bytes; larger ones are refused before they are opened.</summary>
    public long MaxFileBytes { get; init; } = 100L * 1024 * 1024;

    /// <summary>Largest table that is read, in bytes; its rows are read one by one.</summary>
    public long MaxTableBytes { get; init; } = 8L * 1024 * 1024 * 1024;

    /// <summary>Longest time that one file may take.</summary>
    public Duration MaxFileTime { get; init; } = Duration.FromMinutes(2);

    /// <summary>Files read at the same time.</summary>
    public int Readers { get; init; } = Environment.ProcessorCount;
}
