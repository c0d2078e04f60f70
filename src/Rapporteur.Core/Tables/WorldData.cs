using System.Reflection;

namespace Rapporteur.Core.Tables;

/// <summary>The files of <c>data/</c>, embedded in this assembly; their origin is in <c>data/SOURCES.md</c>.</summary>
internal static class WorldData
{
    /// <summary>Rows by column name.</summary>
    /// <exception cref="InvalidOperationException">The program was built without the file.</exception>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file {name} is not embedded.");
        using var reader = new StreamReader(stream);
        var rows = Csv.Rows(reader.ReadToEnd());
        foreach (var row in rows.Skip(1))
        {
            yield return rows[0].Zip(row).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        }
    }
}
