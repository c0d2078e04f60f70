namespace Rapporteur.App.Views;

/// <summary>A citation ready to show.</summary>
/// <param name="Label">Short name: the symbol, or the publisher and date.</param>
/// <param name="Place">Where in it; null for the whole.</param>
/// <param name="Title">Full title.</param>
/// <param name="Kind"><c>un-document</c>, <c>press</c> …</param>
/// <param name="Href">Path of its page in the record, or public address; null for neither.</param>
/// <param name="Note">What a reader should know.</param>
public sealed record SourceView(string Label, string? Place, string Title, string Kind, string? Href, string? Note);
