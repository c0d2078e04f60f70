namespace Rapporteur.App.PublicView;

/// <summary>A published source.</summary>
/// <param name="Number">Number by which items cite it, from 1; null where the allow-list does not name it.</param>
/// <param name="Kind">Kind: <c>press</c>.</param>
/// <param name="Label">Symbol, or publisher and date.</param>
/// <param name="Title">Title.</param>
/// <param name="Url">Public address.</param>
public sealed record PublicSource(int? Number, string? Kind, string? Label, string? Title, string? Url);
