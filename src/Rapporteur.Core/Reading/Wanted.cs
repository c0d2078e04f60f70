namespace Rapporteur.Core.Reading;

/// <summary>What a question wants.</summary>
/// <param name="Kind"><c>data</c>, <c>information</c>, <c>clarification</c> or <c>measures</c>.</param>
/// <param name="ActorClass">Class of actor asked about (police, military …); null where not said.</param>
/// <param name="Stage">Stage of accountability asked about; null where not said.</param>
public sealed record Wanted(string Kind, string? ActorClass, string? Stage);
