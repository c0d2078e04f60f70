using System.Text.Json;

namespace Rapporteur.Extraction.Tests;

/// <summary>What a person found in a document of our own by reading it (<c>truth.json</c>), in the form of the gold annotations; never rewritten by the program.</summary>
internal sealed class Truth
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    public List<NumberedRole> Paragraphs { get; init; } = [];
    public List<Unit> Recommendations { get; init; } = [];
    public List<Unit> Questions { get; init; } = [];
    public List<Deadline> Deadlines { get; init; } = [];
    public List<string> FollowUpParagraphs { get; init; } = [];
    public List<string> UrgentMeasuresParagraphs { get; init; } = [];
    public List<string> ParticularImportanceParagraphs { get; init; } = [];
    public List<string> ReportsConsidered { get; init; } = [];
    public string? Symbol { get; init; }
    public string? Issued { get; init; }
    public string? Session { get; init; }
    public string? AdoptedDate { get; init; }

    public static Truth Read(string file) => JsonSerializer.Deserialize<Truth>(File.ReadAllText(file), Format)!;

    internal sealed record NumberedRole(string Number, string? Role);

    internal sealed record Unit(string Path, string Begins, string Ends, bool Procedural);

    internal sealed record Deadline(string Kind, string? Due, string? Period, string? Paragraph);
}
