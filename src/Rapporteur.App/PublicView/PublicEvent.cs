namespace Rapporteur.App.PublicView;

/// <summary>A public event.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Date">EDTF.</param>
/// <param name="Title">What happened.</param>
/// <param name="Sources">Numbers of the sources.</param>
public sealed record PublicEvent(string? Kind, string? Date, string? Title, IReadOnlyList<int> Sources);
