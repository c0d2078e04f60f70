namespace Rapporteur.App.HideItem;

/// <summary>Who may see what of a review.</summary>
/// <param name="Review">The review: <c>ATL/CAT/1</c>.</param>
/// <param name="Title">State and body.</param>
/// <param name="Items">Its items: cases with their people first, then what was said and counted.</param>
/// <param name="PublicHref">Path of the public view; null where nothing is public.</param>
public sealed record VisibilityView(string Review, string Title, IReadOnlyList<VisibilityLine> Items, string? PublicHref);
