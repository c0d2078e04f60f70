using System.Reflection;

namespace Rapporteur.Extraction.Tables.Mapping;

/// <summary>The shapes that are built in (<c>data/mappings</c>).</summary>
public static class MappingCatalogue
{
    private const string Folder = "data/mappings/";

    /// <summary>All of them, in the order of their names.</summary>
    public static IReadOnlyList<ColumnMapping> BuiltIn { get; } = [.. Names().Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>The shape that fits these columns: of several the one that asks for most. Null when none does.</summary>
    public static ColumnMapping? FindOrNull(IReadOnlyCollection<string> columns) =>
        BuiltIn.Where(m => m.Fits(columns)).MaxBy(m => m.Requires.Count);

    private static IEnumerable<string> Names() => Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal));

    private static ColumnMapping Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        var read = MappingText.Read(reader.ReadToEnd());
        return read.Ok ? read.Value : throw new InvalidOperationException($"{name}: {read.Detail}");
    }
}
