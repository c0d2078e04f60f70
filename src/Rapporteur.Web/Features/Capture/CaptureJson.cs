using System.Text.Json;
using Rapporteur.App.CaptureMeeting;
using Rapporteur.Core.Dialogue;

namespace Rapporteur.Web.Features.Capture;

/// <summary>A batch of entries as the browser sends it, and the answer.</summary>
internal static class CaptureJson
{
    /// <summary>The entries of <c>{"entries":[…]}</c>; null where the whole is no such object. An entry that is damaged is one that cannot be read, and takes no other with it.</summary>
    public static async Task<IReadOnlyList<CaptureDraft>?> ReadOrNull(Stream body, CancellationToken cancel)
    {
        try
        {
            using var json = await JsonDocument.ParseAsync(body, cancellationToken: cancel);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("entries", out var entries) && entries.ValueKind == JsonValueKind.Array
                ? [.. entries.EnumerateArray().Select(Draft)]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The answer: for each entry, in their order, <c>recorded</c>, <c>unchanged</c> or <c>refused</c> with the reason.</summary>
    public static object Answer(IReadOnlyList<CaptureAnswer> answers) => new
    {
        Results = answers.Select(a => new { a.Id, a.Revision, As = a.Refusal is not null ? "refused" : a.Added ? "recorded" : "unchanged", Reason = a.Refusal?.Name(), a.Detail }),
    };

    private static CaptureDraft Draft(JsonElement entry)
    {
        try
        {
            return new CaptureDraft
            {
                Id = Text(entry, "id"), Revision = Number(entry, "revision") is { } revision and <= int.MaxValue ? (int)revision : null, Sequence = Number(entry, "sequence"),
                Meeting = Text(entry, "meeting"), Kind = Text(entry, "kind"), Speaker = Text(entry, "speaker"), Side = Text(entry, "side"), Text = Text(entry, "text"),
                TypedAt = Text(entry, "typedAt"), Answers = Text(entry, "answers"), Author = Text(entry, "author"),
                Withdrawn = entry.TryGetProperty("withdrawn", out var withdrawn) && withdrawn.ValueKind != JsonValueKind.Null && withdrawn.GetBoolean(),
            };
        }
        catch (Exception damaged) when (damaged is InvalidOperationException or FormatException)
        {
            return new CaptureDraft { Id = IdOrNull(entry), Readable = false };
        }
    }

    private static string? IdOrNull(JsonElement entry) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && CaptureId.ParseOrNull(id.GetString()) is { } known ? known.ToString() : null;

    private static string? Text(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static long? Number(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetInt64() : null;
}
