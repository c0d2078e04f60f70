namespace Rapporteur.Core.Dialogue;

/// <summary>An entry as it comes from outside, unchecked: everything may be missing or wrong. <see cref="CaptureEntry.Of"/> checks it.</summary>
public sealed record CaptureDraft
{
    /// <summary>Identity, to be a version-7 GUID.</summary>
    public string? Id { get; init; }

    /// <summary>Revision, to be 1 or more.</summary>
    public int? Revision { get; init; }

    /// <summary>Place in the sequence of its author, to be 0 or more.</summary>
    public long? Sequence { get; init; }

    /// <summary>Meeting as typed; may be empty.</summary>
    public string? Meeting { get; init; }

    /// <summary>Kind by name.</summary>
    public string? Kind { get; init; }

    /// <summary>Speaker as typed; may be empty.</summary>
    public string? Speaker { get; init; }

    /// <summary>Side by name.</summary>
    public string? Side { get; init; }

    /// <summary>Words.</summary>
    public string? Text { get; init; }

    /// <summary>When it was typed, ISO 8601 in universal time.</summary>
    public string? TypedAt { get; init; }

    /// <summary>Identity of the entry that it answers; null or empty for none.</summary>
    public string? Answers { get; init; }

    /// <summary>Who typed it.</summary>
    public string? Author { get; init; }

    /// <summary>True to withdraw the entry.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>False where it is no entry at all.</summary>
    public bool Readable { get; init; } = true;
}
