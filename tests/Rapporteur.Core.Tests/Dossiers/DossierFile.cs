using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rapporteur.Core.Dossiers;

namespace Rapporteur.Core.Tests.Dossiers;

/// <summary>The dossiers of the checkout.</summary>
internal static class DossierFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder(), "*.json").Select(f => Path.GetFileName(f));

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder(), name));

    public static Dossier Read(string name) => JsonSerializer.Deserialize<Dossier>(Text(name), Strict)!;

    private static string Folder([CallerFilePath] string own = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(own)!, "..", "..", "..", "data", "dossiers"));
}
