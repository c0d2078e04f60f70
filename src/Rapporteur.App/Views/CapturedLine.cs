using NodaTime;

namespace Rapporteur.App.Views;

/// <summary>A captured entry as pages show it.</summary>
/// <param name="Id">Identity, a version-7 GUID.</param>
/// <param name="Revision">Its last revision, from 1.</param>
/// <param name="Sequence">Its place.</param>
/// <param name="Meeting">Meeting as typed; empty where not typed.</param>
/// <param name="Kind"><c>speaker</c>, <c>question</c>, <c>reply</c>, <c>absence</c>, <c>commitment</c>, <c>objection</c>, <c>note</c>.</param>
/// <param name="Speaker">Speaker, or who is absent; may be empty.</param>
/// <param name="Side">Side of the speaker.</param>
/// <param name="Text">Words; may be empty.</param>
/// <param name="TypedAt">When it was first typed.</param>
/// <param name="Author">Who typed it.</param>
/// <param name="Corrected">True where an earlier revision said something else.</param>
/// <param name="Answers">Identity of the entry that it answers; null for none.</param>
/// <param name="Answered">Words of that entry; null where the record does not hold it, or no longer.</param>
public sealed record CapturedLine(string Id, int Revision, long Sequence, string Meeting, string Kind, string Speaker, string Side, string Text, Instant TypedAt, string Author, bool Corrected, string? Answers, string? Answered);
