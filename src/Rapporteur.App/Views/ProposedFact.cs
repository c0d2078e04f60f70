namespace Rapporteur.App.Views;

/// <summary>A number or happening on accountability as the program reads it in a document: for a person to confirm or reject.</summary>
/// <param name="Key">Stable key of the proposal.</param>
/// <param name="Statement">The paragraph or reply in which it stands.</param>
/// <param name="Words">The words that give it.</param>
/// <param name="Start">Where they begin in the statement's words.</param>
/// <param name="End">Where they end.</param>
/// <param name="Offered">As codes.</param>
/// <param name="Review">The review.</param>
/// <param name="Decision"><c>confirmed</c>, <c>rejected</c>; null while nobody decided.</param>
public sealed record ProposedFact(string Key, StatementView Statement, string Words, int Start, int End, ShapeView Offered, string Review, string? Decision);
