namespace Rapporteur.App.Views;

/// <summary>An alleged perpetrator or a group of them. Innocence is presumed.</summary>
/// <param name="Id">Id in the case.</param>
/// <param name="ActorClass">Class of actor.</param>
/// <param name="Service">Service in the source's words.</param>
/// <param name="Name">Name, for who may see it; never public.</param>
/// <param name="Count">How many, in the source's words.</param>
/// <param name="Degree">Code of the degree of involvement alleged; null where not said.</param>
/// <param name="AllegedBy">Who alleges it.</param>
/// <param name="FoundBy">Who found it; empty where no finding is recorded.</param>
/// <param name="Note">What a reader should know.</param>
/// <param name="Sources">Sources.</param>
public sealed record CasePerpetratorView(
    string Id, string ActorClass, string? Service, string? Name, string? Count, string? Degree, IReadOnlyList<string> AllegedBy, IReadOnlyList<string> FoundBy, string? Note, IReadOnlyList<SourceView> Sources);
