using System.Text.Json;
using Rapporteur.Core.Reading;

namespace Rapporteur.App.Json;

/// <summary>The JSON of a finding.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", finding.Message);
        json.Number("page", finding.Page);
        json.WriteString("paragraph", finding.Paragraph);
        json.Number("row", finding.Row);
    }
}
