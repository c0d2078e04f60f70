using System.Security.Cryptography;
using System.Text;
using Rapporteur.App.Hosting;
using Rapporteur.Extraction.Tables.Mapping;

namespace Rapporteur.App.ImportTables;

/// <summary>Mappings that the user gave, kept in the data folder (<c>mappings/</c>) for the next table with the same columns. They are files that people may read, change and share.</summary>
/// <param name="options">Where the data folder is.</param>
public sealed class SavedMappings(RecordOptions options)
{
    private const int NameDigits = 12;

    private string Folder => Path.Combine(options.DataFolder, "mappings");

    /// <summary>The mapping kept for a table with exactly these columns; null where there is none.</summary>
    /// <exception cref="InvalidDataException">The kept mapping was changed and cannot be read.</exception>
    public ColumnMapping? FindOrNull(IReadOnlyList<string> columns)
    {
        var file = FileOf(columns);
        if (!File.Exists(file))
        {
            return null;
        }

        var read = MappingText.Read(File.ReadAllText(file));
        return read.Ok ? read.Value : throw new InvalidDataException($"{file}: {read.Detail}");
    }

    /// <summary>Keeps a mapping for tables with these columns; written whole or not at all.</summary>
    public void Keep(ColumnMapping mapping, IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        Directory.CreateDirectory(Folder);
        var (file, beside) = (FileOf(columns), Path.Combine(Folder, Path.GetRandomFileName()));
        File.WriteAllText(beside, MappingText.Write(mapping with { Requires = [.. columns.Where(c => c.Length > 0)] }));
        File.Move(beside, file, overwrite: true);
    }

    private string FileOf(IReadOnlyList<string> columns)
    {
        var names = columns.Where(c => c.Length > 0).Select(c => c.ToUpperInvariant()).Order(StringComparer.Ordinal);
        return Path.Combine(Folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names))))[..NameDigits] + ".json");
    }
}
