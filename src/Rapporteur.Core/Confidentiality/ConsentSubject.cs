namespace Rapporteur.Core.Confidentiality;

/// <summary>What must be known of a person to tell who may consent for them.</summary>
/// <param name="Minor">True for a minor; null where not known.</param>
/// <param name="Fate">What became of them: <c>missing</c>, <c>dead</c> …; null where not known.</param>
public sealed record ConsentSubject(bool? Minor, string? Fate);
