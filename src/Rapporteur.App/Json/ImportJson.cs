using System.Text;
using System.Text.Json;
using Rapporteur.App.ImportDocument;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Tables;

namespace Rapporteur.App.Json;

/// <summary>The JSON of <c>import --json</c>: one object a file, one line each.</summary>
public static class ImportJson
{
    /// <summary>The object on one line.</summary>
    public static string Line(ImportedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Compact))
        {
            json.WriteStartObject();
            json.WriteString("file", file.Path);
            json.WriteString("sha256", file.Sha256);
            json.WriteString("outcome", file.Outcome.ToString().ToLowerInvariant());
            json.WriteString("name", file.Name);
            json.WriteString("kind", file.Kind?.Name());
            Rows(json, file.Rows);
            json.Array("findings", file.Findings, FindingJson.Write);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Rows(Utf8JsonWriter json, RowCounts? rows)
    {
        if (rows is not { } counts)
        {
            json.WriteNull("rows");
            return;
        }

        json.WriteStartObject("rows");
        json.WriteNumber("read", counts.Read);
        json.WriteNumber("added", counts.Added);
        json.WriteNumber("updated", counts.Updated);
        json.WriteNumber("unchanged", counts.Unchanged);
        json.WriteNumber("repeated", counts.Repeated);
        json.WriteNumber("refused", counts.Refused);
        json.WriteEndObject();
    }
}
