namespace Rapporteur.App.PublicView;

/// <summary>How much was left out for one reason: items for <c>private</c>, fields for the others.</summary>
/// <param name="Reason"><c>private</c>, <c>name</c>, <c>consent</c>, <c>unpublished</c>, <c>small-count</c>, <c>office</c>, <c>sensitive</c>.</param>
/// <param name="Count">How many; 1 or more.</param>
public sealed record PublicLeftOut(string? Reason, int? Count);
