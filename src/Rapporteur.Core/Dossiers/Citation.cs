namespace Rapporteur.Core.Dossiers;

/// <summary>A citation of a source.</summary>
/// <param name="Source">Id of a <see cref="DossierSource"/>.</param>
/// <param name="Place">Where in it: <c>para. 6</c>, <c>p. 2</c>; null for the whole.</param>
public sealed record Citation(string Source, string? Place = null);
