namespace Rapporteur.Core.Reading;

/// <summary>Somebody who presided over a meeting.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Role">The words before or behind the name (<c>Chair</c>, <c>Temporary Chair</c>, <c>Vice-Chairperson</c>).</param>
/// <param name="Later">True for one who took the chair during the meeting.</param>
public sealed record MeetingChair(string Name, string Role, bool Later);
