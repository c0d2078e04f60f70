namespace Rapporteur.App.HideItem;

/// <summary>What a person wants hidden or shown again.</summary>
/// <param name="Item">The item's id, the id behind its dossier's (<c>atl/mill</c>), or its key of 32 hexadecimal digits.</param>
/// <param name="Hide">True to hide, false to take that back.</param>
/// <param name="Author">Who decides.</param>
/// <param name="Reason">Why. It is kept: no personal data belong into it.</param>
public sealed record HideRequest(string Item, bool Hide, string? Author, string? Reason);
