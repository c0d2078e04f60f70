using Rapporteur.Core.Documents;
using Rapporteur.Core.States;

namespace Rapporteur.Core.Reading;

/// <summary>What one speaker, or several jointly, said in a meeting until the next speaker.</summary>
public sealed record SpeechTurn
{
    /// <summary>Who speaks, as printed: <c>Mr. Adan</c>, <c>The Chair</c>, <c>A representative of Arcadia</c>.</summary>
    public required string Speaker { get; init; }

    /// <summary>The person's name where an office speaks and the record says who holds it (the Chair); null elsewhere.</summary>
    public string? Person { get; init; }

    /// <summary>False where the record withholds the name ("A representative of …").</summary>
    public bool Named { get; init; } = true;

    /// <summary>Others in whose name the same words are said: joint speakers, and those on whose behalf the speaker speaks.</summary>
    public IReadOnlyList<string> Jointly { get; init; } = [];

    /// <summary>Office or organisation in brackets, or the capacity in which the speaker speaks; null where none is printed.</summary>
    public string? Role { get; init; }

    /// <summary><c>state</c>, <c>committee</c>, <c>nhri</c>, <c>ngo</c>, <c>un</c>, <c>other</c>.</summary>
    public required string Side { get; init; }

    /// <summary>The speaker's State for a delegate; null for everybody else, and where the State is not known.</summary>
    public StateCode? State { get; init; }

    /// <summary><c>question</c> (it holds at least one), <c>reply</c>, <c>procedure</c> (the Chair gives the floor, opens, closes) or <c>statement</c>.</summary>
    public string Act { get; init; } = "statement";

    /// <summary>Numbers of the paragraphs in which the turn stands.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>Page on which it begins, from 1.</summary>
    public int? Page { get; init; }

    /// <summary>Where it stands in the cleaned text.</summary>
    public required TextSpan Span { get; init; }
}
