namespace Rapporteur.Core.Dossiers;

/// <summary>A role for a time.</summary>
/// <param name="Role">Title or office.</param>
/// <param name="Organisation">Id or name of the organisation.</param>
/// <param name="From">EDTF; null where not known.</param>
/// <param name="To">EDTF; null where not known.</param>
/// <param name="At">EDTF date at which the role is attested.</param>
/// <param name="Cites">Sources.</param>
public sealed record DossierRole(string Role, string? Organisation, string? From, string? To, string? At, IReadOnlyList<Citation>? Cites);
