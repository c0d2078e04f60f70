using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.Storage.Documents;

/// <summary>A reading as bytes: JSON, compressed, since a page needs the whole of it and no query looks inside.</summary>
public static class ReadingContent
{
    /// <summary>How readings and parts of them are written.</summary>
    internal static JsonSerializerOptions Format { get; } = MakeFormat();

    /// <summary>Packs a reading.</summary>
    public static byte[] Pack(DocumentReading reading)
    {
        using var packed = new MemoryStream();
        using (var compression = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(compression, reading, Format);
        }

        return packed.ToArray();
    }

    /// <summary>Unpacks what <see cref="Pack"/> made.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static DocumentReading Unpack(byte[] content)
    {
        using var compression = new BrotliStream(new MemoryStream(content), CompressionMode.Decompress);
        try
        {
            return JsonSerializer.Deserialize<DocumentReading>(compression, Format)
                ?? throw new InvalidDataException("The stored reading is empty.");
        }
        catch (JsonException damaged)
        {
            throw new InvalidDataException("The stored reading is damaged.", damaged);
        }
    }

    private static JsonSerializerOptions MakeFormat()
    {
        var format = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters = { new SymbolText(), new JsonStringEnumConverter() },
        };
        return format.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
    }

    private sealed class SymbolText : JsonConverter<DocumentSymbol>
    {
        public override DocumentSymbol Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            DocumentSymbol.TryParse(reader.GetString(), out var symbol) ? symbol : throw new JsonException("Not a document symbol.");

        public override void Write(Utf8JsonWriter writer, DocumentSymbol value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
    }
}
