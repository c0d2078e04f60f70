using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rapporteur.App.Json;

/// <summary>The JSON of public views (<c>public --json</c>): their own properties in camel case; what is not shown has no key.</summary>
public static class PublicJson
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.Strict,
    };

    /// <summary>A public view as one JSON value on one line.</summary>
    public static string Line<TView>(TView view) => JsonSerializer.Serialize(view, Format);
}
