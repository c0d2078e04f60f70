namespace Rapporteur.Core.Dossiers;

/// <summary>A tie between two things of the dossier.</summary>
/// <param name="From">Id.</param>
/// <param name="Kind"><c>replies-to</c>, <c>rebuts</c>, <c>supports</c>, <c>contradicts</c>, <c>repeats</c>, <c>acknowledges</c>, <c>raises</c>, <c>contrasts</c>, <c>later-record-of</c>, <c>corrects</c>.</param>
/// <param name="To">Id.</param>
/// <param name="Note">What a reader should know, in our own words.</param>
/// <param name="Cites">Sources.</param>
public sealed record DossierLink(string From, string Kind, string To, string? Note, IReadOnlyList<Citation>? Cites);
