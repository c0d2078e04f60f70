namespace Rapporteur.Core.Dossiers;

/// <summary>Another name of an actor.</summary>
/// <param name="Name">The name.</param>
/// <param name="Note">Why it exists (slip of the press, former name).</param>
/// <param name="Cites">Who uses it.</param>
public sealed record DossierAlias(string Name, string? Note, IReadOnlyList<Citation>? Cites);
