using Rapporteur.Extraction.Tables.Mapping;

namespace Rapporteur.Cli.Commands;

/// <summary>The mapping that the command line gives for tables.</summary>
internal static class GivenMapping
{
    /// <summary>The mapping, or null where none is given; not usable, with the reason on standard error, when it cannot be read.</summary>
    public static async Task<(ColumnMapping? Mapping, bool Usable)> Read(string? file, string? list, CancellationToken cancel)
    {
        if (file is null && list is null)
        {
            return (null, true);
        }

        if (file is not null && list is not null)
        {
            await Console.Error.WriteLineAsync("Give --mapping or --map, not both.");
            return (null, false);
        }

        if (file is not null && !File.Exists(file))
        {
            await Console.Error.WriteLineAsync($"The mapping {file} is not there.");
            return (null, false);
        }

        var read = file is not null ? MappingText.Read(await File.ReadAllTextAsync(file, cancel)) : MappingText.ReadShort(list!);
        if (!read.Ok)
        {
            await Console.Error.WriteLineAsync(read.Detail);
        }

        return (read.Value, read.Ok);
    }
}
