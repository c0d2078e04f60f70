using System.Globalization;
using System.Text;
using System.Text.Json;
using Rapporteur.Core.Dossiers;
using Rapporteur.Core.Reading;

namespace Rapporteur.App.ImportDocument;

/// <summary>Reads a dossier's JSON and checks that it hangs together.</summary>
internal static class DossierReader
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = false,
    };

    /// <summary>The dossier, or null with the findings that say what is wrong and in which line.</summary>
    public static (Dossier? Dossier, IReadOnlyList<Finding> Findings) Read(byte[] bytes)
    {
        Dossier? dossier;
        try
        {
            dossier = JsonSerializer.Deserialize<Dossier>(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes, Format);
        }
        catch (JsonException error)
        {
            int? line = error.LineNumber is { } zeroBased ? checked((int)zeroBased + 1) : null;
            var place = line is null ? "" : string.Create(CultureInfo.InvariantCulture, $" in line {line}");
            return (null, [new Finding("DAT0101", FindingSeverity.Error, $"Not a dossier{place}: {error.Message}", Row: line)]);
        }

        if (dossier is null)
        {
            return (null, [new Finding("DAT0101", FindingSeverity.Error, "Not a dossier: the file holds null.")]);
        }

        var findings = DossierCheck.Of(dossier, Encoding.UTF8.GetString(bytes));
        return findings.Any(f => f.Severity == FindingSeverity.Error) ? (null, findings) : (dossier, findings);
    }
}
