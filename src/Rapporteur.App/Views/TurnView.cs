namespace Rapporteur.App.Views;

/// <summary>A speech of a meeting.</summary>
/// <param name="Speaker">Who speaks, as printed, with the person's name where an office speaks.</param>
/// <param name="Role">Office or organization; null where none is printed.</param>
/// <param name="Side">Side of the speaker: <c>state</c>, <c>committee</c>, <c>nhri</c>, <c>ngo</c>, <c>un</c>, <c>other</c>.</param>
/// <param name="Act">What the speech does: <c>question</c>, <c>reply</c>, <c>procedure</c>, <c>statement</c>.</param>
/// <param name="Paragraph">The paragraph in which it begins; null where it stands in none.</param>
/// <param name="Href">Its place in the document.</param>
public sealed record TurnView(string Speaker, string? Role, string Side, string Act, string? Paragraph, string Href);
