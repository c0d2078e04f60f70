using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rapporteur.Core.Dossiers;

namespace Rapporteur.Core.Tests.Dossiers;

/// <summary>The dossiers of the repository, read as strictly as JSON allows.</summary>
internal static class DossierFiles
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
    };

    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Path.Combine(Root, "data", "dossiers"), "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    public static string Text(string name) => File.ReadAllText(Path.Combine(Root, "data", "dossiers", name));

    public static Dossier Read(string name) =>
        JsonSerializer.Deserialize<Dossier>(Text(name), Strict) ?? throw new InvalidOperationException($"{name} is empty.");

    private static string FindRoot([CallerFilePath] string start = "")
    {
        var folder = new FileInfo(start).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Rapporteur.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No Rapporteur.slnx above {start}.");
    }
}
