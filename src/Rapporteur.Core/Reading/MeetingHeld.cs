using NodaTime;
using Rapporteur.Core.Documents;

namespace Rapporteur.Core.Reading;

/// <summary>The meeting that a summary record tells of, as its cover and its first and last lines print it. The day of the meeting is not the day of distribution.</summary>
public sealed record MeetingHeld
{
    /// <summary>Number of the meeting, digits only; null where none is printed.</summary>
    public string? Number { get; init; }

    /// <summary>The part that the record covers, as printed (<c>first part (public)</c>, <c>partial</c>, <c>Chamber B</c>); null for a whole meeting.</summary>
    public string? Part { get; init; }

    /// <summary>The day on which it was held.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Where it was held, as printed.</summary>
    public string? Place { get; init; }

    /// <summary>The hour for which it was called, as printed (<c>3 p.m.</c>).</summary>
    public string? Hour { get; init; }

    /// <summary>The hour at which it was called to order, as printed; null where the record does not say.</summary>
    public string? Opened { get; init; }

    /// <summary>The hour at which it rose, or at which the discussion that the record covers ended; null where the record does not say.</summary>
    public string? Closed { get; init; }

    /// <summary>Who presided, in order.</summary>
    public IReadOnlyList<MeetingChair> Chairs { get; init; } = [];

    /// <summary>The language in which the record was written, as printed (<c>English</c>).</summary>
    public string? OriginalLanguage { get; init; }

    /// <summary>The lines under "Contents".</summary>
    public IReadOnlyList<string> Contents { get; init; } = [];

    /// <summary>Symbols of all documents named under the agenda item: report, list of issues, replies.</summary>
    public IReadOnlyList<DocumentSymbol> Papers { get; init; } = [];

    /// <summary>True where the record says that it is subject to correction.</summary>
    public bool SubjectToCorrection { get; init; }

    /// <summary>True where the numbers of paragraphs are ours because the record prints none: they stand in square brackets, <c>[12]</c>.</summary>
    public bool NumbersAreOurs { get; init; }
}
