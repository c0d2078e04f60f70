using System.Text.Json.Serialization;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.Core.Corrections;

/// <summary>One thing that was read, of whatever kind: exactly one of its five members is there.</summary>
public sealed record ReadUnit
{
    /// <summary>The recommendation; null for another kind.</summary>
    public RecommendationUnit? Recommendation { get; init; }

    /// <summary>The question; null for another kind.</summary>
    public QuestionUnit? Question { get; init; }

    /// <summary>The reply; null for another kind.</summary>
    public ReplyUnit? Reply { get; init; }

    /// <summary>The deadline; null for another kind.</summary>
    public PrintedDeadline? Deadline { get; init; }

    /// <summary>The paragraph; null for another kind.</summary>
    public Paragraph? Paragraph { get; init; }

    /// <summary>What it is.</summary>
    [JsonIgnore]
    public ReadKind Kind => this switch
    {
        { Recommendation: not null } => ReadKind.Recommendation,
        { Question: not null } => ReadKind.Question,
        { Reply: not null } => ReadKind.Reply,
        { Deadline: not null } => ReadKind.Deadline,
        _ => ReadKind.Paragraph,
    };

    /// <summary>Paragraph and item; for a reply its first paragraph, for a deadline the paragraph that sets it. Empty where there is none.</summary>
    [JsonIgnore]
    public string Path => Recommendation?.Path ?? Question?.Path ?? (Reply is { } reply ? reply.Paragraphs is [var first, ..] ? first : "" : Deadline is { } deadline ? deadline.Paragraph ?? "" : Paragraph!.Number);

    /// <summary>Its words; empty for a deadline.</summary>
    [JsonIgnore]
    public string Text => Recommendation?.Text ?? Question?.Text ?? Reply?.Text ?? Paragraph?.Text ?? "";

    /// <summary>Where it stands in the cleaned text; null for a deadline.</summary>
    [JsonIgnore]
    public TextSpan? Span => Recommendation?.Span ?? Question?.Span ?? Reply?.Span ?? Paragraph?.Span;

    /// <summary>Page from 1; null where not known.</summary>
    [JsonIgnore]
    public int? Page => Recommendation?.Page ?? Question?.Page ?? Reply?.Page ?? Paragraph?.Page;

    /// <summary>Treaty articles; empty for kinds without.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Articles => Recommendation?.Articles ?? Question?.Articles ?? [];

    /// <summary>The rules that made it, names of <see cref="ReadingRules"/>; empty where the reading kept none.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Rules => Recommendation?.Rules ?? Question?.Rules ?? ((Deadline?.Rule ?? Paragraph?.Rule) is { } rule ? [rule] : []);

    /// <summary>All that a reading holds: recommendations, questions, replies, deadlines, paragraphs, each in order.</summary>
    public static IEnumerable<ReadUnit> Of(DocumentReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Recommendations.Select(u => new ReadUnit { Recommendation = u })
            .Concat(reading.Questions.Select(u => new ReadUnit { Question = u }))
            .Concat(reading.Replies.Select(u => new ReadUnit { Reply = u }))
            .Concat(reading.Deadlines.Select(u => new ReadUnit { Deadline = u }))
            .Concat(reading.Paragraphs.Select(u => new ReadUnit { Paragraph = u }));
    }

    /// <summary>The same with other bounds; deadlines have none and stay as they are.</summary>
    /// <param name="text">The cleaned text.</param>
    /// <param name="span">Bounds in it.</param>
    public ReadUnit At(string text, TextSpan span)
    {
        var words = span.Slice(text);
        return this switch
        {
            { Recommendation: { } unit } => this with { Recommendation = unit with { Span = span, Text = words } },
            { Question: { } unit } => this with { Question = unit with { Span = span, Text = words } },
            { Reply: { } unit } => this with { Reply = unit with { Span = span, Text = words } },
            { Paragraph: { } unit } => this with { Paragraph = unit with { Span = span, Text = words } },
            _ => this,
        };
    }

    /// <summary>The same under another path; for replies, whose path follows from their paragraphs, deadlines and paragraphs it stays.</summary>
    public ReadUnit Under(string path) => this switch
    {
        { Recommendation: { } unit } => this with { Recommendation = unit with { Path = path } },
        { Question: { } unit } => this with { Question = unit with { Path = path } },
        _ => this,
    };

    /// <summary>The same with what a person changes.</summary>
    /// <param name="text">The cleaned text.</param>
    /// <param name="change">The change; fields that the kind does not have are left aside.</param>
    public ReadUnit Changed(string text, UnitChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var placed = change.Span is { } span && Kind != ReadKind.Paragraph ? At(text, span) : this;
        var named = change.Path is { } path ? placed.Under(path) : placed;
        return named switch
        {
            { Recommendation: { } unit } => named with
            {
                Recommendation = unit with
                {
                    Articles = change.Articles ?? unit.Articles,
                    Procedural = change.Procedural ?? unit.Procedural,
                    Position = change.Position is { } position ? position.Length == 0 ? null : position : unit.Position,
                },
            },
            { Question: { } unit } => named with { Question = unit with { Articles = change.Articles ?? unit.Articles } },
            { Reply: { } unit } => named with { Reply = unit with { Questions = change.Questions ?? unit.Questions } },
            { Deadline: { } unit } => named with { Deadline = Deadlined(unit, change) },
            _ => named with { Paragraph = named.Paragraph! with { Role = change.Role ?? named.Paragraph!.Role } },
        };
    }

    private static PrintedDeadline Deadlined(PrintedDeadline unit, UnitChange change) => unit with
    {
        Kind = change.DeadlineKind ?? unit.Kind,
        Due = change.Due ?? unit.Due,
        Precision = change.Due is not null && change.Due != unit.Due ? "day" : unit.Precision,
        Paragraphs = change.About ?? unit.Paragraphs,
    };
}
