namespace Rapporteur.App.PublicView;

/// <summary>Alleged perpetrators; innocence is presumed and nobody is named.</summary>
/// <param name="ActorClass">Class.</param>
/// <param name="Service">Service in the words of the source.</param>
/// <param name="Count">How many, in words.</param>
/// <param name="AllegedBy">Who alleges it.</param>
/// <param name="FoundBy">Who found it.</param>
/// <param name="Sources">Numbers of the sources.</param>
public sealed record PublicPerpetrator(string? ActorClass, string? Service, string? Count, IReadOnlyList<string> AllegedBy, IReadOnlyList<string> FoundBy, IReadOnlyList<int> Sources);
