using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rapporteur.Quality;

/// <summary>An annotated document: with first and last words (from outside the repository) or with hashes (from <c>benchmarks/gold</c>).</summary>
internal sealed record GoldDocument
{
    public required string Symbol { get; init; }
    public required string Kind { get; init; }
    public string? Issued { get; init; }
    public string? Session { get; init; }
    public IReadOnlyList<GoldParagraph> Paragraphs { get; init; } = [];
    public IReadOnlyList<GoldUnit> Recommendations { get; init; } = [];
    public IReadOnlyList<GoldUnit> Questions { get; init; } = [];
    public IReadOnlyList<GoldReply> Replies { get; init; } = [];
    public IReadOnlyList<GoldDeadline> Deadlines { get; init; } = [];

    public static IEnumerable<GoldDocument> In(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(f => Parse(File.ReadAllText(f)))
        : [];

    public static GoldDocument Parse(string json) => JsonSerializer.Deserialize<GoldDocument>(json, JsonSerializerOptions.Web)!;
}

internal sealed record GoldParagraph(string Number, string? Role);

/// <summary>A unit: <c>begins</c>, <c>ends</c> or <c>words</c> in a private annotation; <c>hash</c>, <c>count</c>, <c>first</c>, <c>last</c> in a public one.</summary>
internal sealed record GoldUnit(string Path)
{
    public string? Begins { get; init; }
    public string? Ends { get; init; }
    [JsonPropertyName("words")]
    public string? Text { get; init; }
    public string? Hash { get; init; }
    public int? Count { get; init; }
    public string? First { get; init; }
    public string? Last { get; init; }
    public bool? Procedural { get; init; }

    /// <summary>True when these are the unit's words, from the first to the last.</summary>
    public bool Matches(string text) => this switch
    {
        { Hash: { } hash } => hash == Words.Hash(text) && Count == Words.Count(text),
        { Text: { } words } => Words.Normalised(words) == Words.Normalised(text),
        _ => (Begins is null || Words.Begins(text, Begins)) && (Ends is null || Words.EndsWith(text, Ends)),
    };

    /// <summary>The same unit with hashes for its words.</summary>
    public GoldUnit Hashed() => Text is not { } words ? this : this with
    {
        Text = null, Begins = null, Ends = null, Hash = Words.Hash(words), Count = Words.Count(words), First = Words.HashOfFirst(words), Last = Words.HashOfLast(words),
    };
}

internal sealed record GoldReply(IReadOnlyList<string> Questions, IReadOnlyList<string>? Paragraphs);

internal sealed record GoldDeadline(string Kind, string? Due, string? Period, string? Paragraph);
