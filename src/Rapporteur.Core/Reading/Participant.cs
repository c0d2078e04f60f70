namespace Rapporteur.Core.Reading;

/// <summary>Somebody who took part or was missing.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Role">As printed.</param>
/// <param name="Side"><c>state</c>, <c>committee</c>, <c>nhri</c>, <c>ngo</c>, <c>un</c>, <c>other</c>.</param>
/// <param name="Present">False for an absence that is stated; null where not said.</param>
public sealed record Participant(string Name, string? Role, string Side, bool? Present);
