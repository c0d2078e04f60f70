using NodaTime;
using Rapporteur.Core.Documents;

namespace Rapporteur.Core.Corrections;

/// <summary>What a person puts in place of what was read. A null leaves the field as it is; an empty text empties it.</summary>
public sealed record UnitChange
{
    /// <summary>Paragraph and item.</summary>
    public string? Path { get; init; }

    /// <summary>Other bounds in the cleaned text.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Treaty articles.</summary>
    public IReadOnlyList<string>? Articles { get; init; }

    /// <summary>A recommendation of the closing part.</summary>
    public bool? Procedural { get; init; }

    /// <summary>The State's position, <c>supported</c>, <c>noted</c>, <c>pending</c>; empty for none.</summary>
    public string? Position { get; init; }

    /// <summary>Role of a paragraph.</summary>
    public ParagraphRole? Role { get; init; }

    /// <summary>A reply: the questions that it answers.</summary>
    public IReadOnlyList<string>? Questions { get; init; }

    /// <summary>A deadline: <c>follow-up</c> or <c>next-report</c>.</summary>
    public string? DeadlineKind { get; init; }

    /// <summary>A deadline: the day.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>A deadline: the paragraphs on which information is asked.</summary>
    public IReadOnlyList<string>? About { get; init; }
}
