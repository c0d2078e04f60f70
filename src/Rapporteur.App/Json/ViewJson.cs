using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using NodaTime.Text;
using Rapporteur.App.Views;

namespace Rapporteur.App.Json;

/// <summary>The JSON of views (<c>review --json</c>, <c>due --json</c>): the views' own properties in camel case, dates in EDTF as text.
/// The shape is described in <c>docs/reference/json.md</c>.</summary>
public static class ViewJson
{
    private static readonly JsonSerializerOptions Format = MakeFormat();

    /// <summary>A view as one JSON value on one line.</summary>
    public static string Line<TView>(TView view) => JsonSerializer.Serialize(view, Format);

    private static JsonSerializerOptions MakeFormat() => new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        Converters =
        {
            new EdtfText(),
            new NodaPatternConverter<LocalDate>(LocalDatePattern.Iso),
            new NodaPatternConverter<Instant>(InstantPattern.ExtendedIso),
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower),
        },
    };

    /// <summary>A date is its EDTF text: what follows from it is the reader's to compute.</summary>
    private sealed class EdtfText : JsonConverter<DateView>
    {
        public override DateView Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Views are written, never read.");

        public override void Write(Utf8JsonWriter writer, DateView value, JsonSerializerOptions options) => writer.WriteStringValue(value.Edtf);
    }
}
