namespace Rapporteur.App.Views;

/// <summary>What a recommendation says it repeats.</summary>
/// <param name="Text">Symbol and paragraphs: <c>CAT/C/ARC/CO/2, paras. 12, 14</c>.</param>
/// <param name="Href">The first of the paragraphs on the page of that document, whether or not the record holds its text.</param>
public sealed record RepeatedPlace(string Text, string Href);
