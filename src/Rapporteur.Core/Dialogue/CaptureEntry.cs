using NodaTime;
using NodaTime.Text;
using Rapporteur.Core.Results;

namespace Rapporteur.Core.Dialogue;

/// <summary>One line that a person typed while a meeting was held: their private working note, no statement of any document. It is never changed:
/// a correction or withdrawal is a further entry with the same identity and a higher revision.</summary>
public sealed record CaptureEntry
{
    /// <summary>Most characters of the words.</summary>
    public const int LongestText = 8000;

    /// <summary>Most characters of speaker and author.</summary>
    public const int LongestName = 200;

    /// <summary>Most characters of the meeting's label.</summary>
    public const int LongestMeeting = 80;

    private static readonly Duration Tolerance = Duration.FromDays(1);

    /// <summary>Identity, made by the browser.</summary>
    public required CaptureId Id { get; init; }

    /// <summary>1 for what was typed first; the highest counts.</summary>
    public required int Revision { get; init; }

    /// <summary>The review, <c>PAK/CAT/1</c>.</summary>
    public required string Review { get; init; }

    /// <summary>Place in the sequence of the browser that made it, from 0; a correction keeps the place.</summary>
    public required long Sequence { get; init; }

    /// <summary>Meeting as typed, such as <c>1508</c>; empty where not typed.</summary>
    public required string Meeting { get; init; }

    /// <summary>What it notes.</summary>
    public required CaptureKind Kind { get; init; }

    /// <summary>Speaker, or who is absent, as typed; empty where not typed.</summary>
    public required string Speaker { get; init; }

    /// <summary>One of <see cref="CaptureNames.Sides"/>.</summary>
    public required string Side { get; init; }

    /// <summary>Words; empty for a speaker or an absence without any, and for a withdrawal.</summary>
    public required string Text { get; init; }

    /// <summary>When this revision was typed, by the clock of the device, to the millisecond.</summary>
    public required Instant TypedAt { get; init; }

    /// <summary>The entry that it answers, which the record may not hold (yet); null for none.</summary>
    public CaptureId? Answers { get; init; }

    /// <summary>Who typed it.</summary>
    public required string Author { get; init; }

    /// <summary>True where this revision takes the entry back.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Checks what came from outside; the first thing that is wrong with it is the reason of a refusal, with a detail for people who read the answer itself.</summary>
    /// <param name="draft">The entry as it came.</param>
    /// <param name="review">The review that it was sent to, <c>PAK/CAT/1</c>.</param>
    /// <param name="now">The record's own time.</param>
    public static Outcome<CaptureEntry, CaptureRefusal> Of(CaptureDraft draft, string review, Instant now)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (!draft.Readable)
        {
            return (CaptureRefusal.NotReadable, "An entry is an object of texts, numbers and one true or false.");
        }

        if (CaptureId.ParseOrNull(draft.Id) is not { } id)
        {
            return (CaptureRefusal.NoId, "The id is not a version-7 GUID.");
        }

        if (draft is not { Revision: >= 1 and { } revision, Sequence: >= 0 and { } sequence })
        {
            return (CaptureRefusal.NoRevision, "The revision counts from 1, the sequence from 0.");
        }

        if (CaptureNames.KindOrNull(draft.Kind) is not { } kind)
        {
            return (CaptureRefusal.NoKind, $"The kind is one of {string.Join(", ", Enum.GetValues<CaptureKind>().Select(k => k.Name()))}.");
        }

        var entry = new CaptureEntry
        {
            Id = id, Revision = revision, Review = review, Sequence = sequence, Kind = kind, Withdrawn = draft.Withdrawn, Answers = CaptureId.ParseOrNull(draft.Answers),
            Meeting = Trimmed(draft.Meeting), Speaker = Trimmed(draft.Speaker), Side = Trimmed(draft.Side), Text = Trimmed(draft.Text), Author = Trimmed(draft.Author), TypedAt = Moment(draft.TypedAt) ?? Instant.MaxValue,
        };
        return entry.Wrong(draft, now) is { } wrong ? wrong : entry;
    }

    private (CaptureRefusal Why, string Detail)? Wrong(CaptureDraft draft, Instant now) => this switch
    {
        _ when !CaptureNames.Sides.Contains(Side) => (CaptureRefusal.NoSide, $"The side is one of {string.Join(", ", CaptureNames.Sides)}."),
        { Author.Length: 0 } => (CaptureRefusal.NoAuthor, "Every entry has an author."),
        _ when SaysNothing => (CaptureRefusal.NoText, "An entry has words; a speaker or an absence may have a name alone."),
        { Text.Length: > LongestText } or { Speaker.Length: > LongestName } or { Author.Length: > LongestName } or { Meeting.Length: > LongestMeeting } =>
            (CaptureRefusal.TooLong, $"At most {LongestText} characters of words, {LongestName} of a name, {LongestMeeting} of a meeting."),
        _ when Moment(draft.TypedAt) is null => (CaptureRefusal.NoTime, "The time is written 2017-04-19T10:02:31.000Z."),
        _ when TypedAt > now + Tolerance => (CaptureRefusal.InTheFuture, "The time is more than a day ahead of the record's."),
        _ when (!string.IsNullOrEmpty(draft.Answers) && Answers is null) || Answers == Id => (CaptureRefusal.NoQuestion, "What is answered is the id of another entry."),
        _ => null,
    };

    private bool SaysNothing => !Withdrawn && Text.Length == 0 && (Speaker.Length == 0 || Kind is not (CaptureKind.Speaker or CaptureKind.Absence));

    private static Instant? Moment(string? text) => InstantPattern.ExtendedIso.Parse(text ?? "") is { Success: true } parsed ? Instant.FromUnixTimeMilliseconds(parsed.Value.ToUnixTimeMilliseconds()) : null;

    private static string Trimmed(string? text) => text?.Trim() ?? "";
}
