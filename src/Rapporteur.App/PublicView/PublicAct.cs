namespace Rapporteur.App.PublicView;

/// <summary>An act, without its victim.</summary>
/// <param name="Kind">Kind in the source's word.</param>
/// <param name="From">When it began, EDTF.</param>
/// <param name="To">When it ended, EDTF.</param>
/// <param name="Sources">Numbers of the sources.</param>
public sealed record PublicAct(string? Kind, string? From, string? To, IReadOnlyList<int> Sources);
