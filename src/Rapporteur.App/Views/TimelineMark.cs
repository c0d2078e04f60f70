namespace Rapporteur.App.Views;

/// <summary>A mark on the timeline.</summary>
/// <param name="Date">When.</param>
/// <param name="Kind">Kind of event.</param>
/// <param name="Title">What happened.</param>
/// <param name="Note">More.</param>
/// <param name="Sources">Sources.</param>
public sealed record TimelineMark(DateView Date, string Kind, string Title, string? Note, IReadOnlyList<SourceView> Sources);
